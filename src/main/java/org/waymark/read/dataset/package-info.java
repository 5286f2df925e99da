/** Reads datasets: the declaration, and the records that follow it. */
@NullMarked
package org.waymark.read.dataset;

import org.jspecify.annotations.NullMarked;
