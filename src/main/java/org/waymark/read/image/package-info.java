/** The pictures of a guide, and whether a page may show them. */
@NullMarked
package org.waymark.read.image;

import org.jspecify.annotations.NullMarked;
