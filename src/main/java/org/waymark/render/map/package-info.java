/** The laws of the states: the maps with their table, a page for each state, and the table for paper. */
@NullMarked
package org.waymark.render.map;

import org.jspecify.annotations.NullMarked;
