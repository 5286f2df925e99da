/** Whole guides in, whole sites out, compared byte by byte. */
@NullMarked
package org.waymark.golden;

import org.jspecify.annotations.NullMarked;
