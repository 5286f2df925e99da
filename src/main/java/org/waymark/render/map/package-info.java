/** The laws of the states: maps with their table, a page for each state, and the printed table. */
@NullMarked
package org.waymark.render.map;

import org.jspecify.annotations.NullMarked;
