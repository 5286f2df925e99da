/** Datasets: maps with their table, a page for each record, and the printed table. */
@NullMarked
package org.waymark.render.dataset;

import org.jspecify.annotations.NullMarked;
