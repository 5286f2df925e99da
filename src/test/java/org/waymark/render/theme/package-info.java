/** The files of a theme, read and made small. */
@NullMarked
package org.waymark.render.theme;

import org.jspecify.annotations.NullMarked;
