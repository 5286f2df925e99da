/** Reads datasets: the declaration, and the records by it. */
@NullMarked
package org.waymark.read.dataset;

import org.jspecify.annotations.NullMarked;
