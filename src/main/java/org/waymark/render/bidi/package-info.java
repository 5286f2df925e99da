/** Keeps what is written from left to right in order within text that is written from right to left. */
@NullMarked
package org.waymark.render.bidi;

import org.jspecify.annotations.NullMarked;
