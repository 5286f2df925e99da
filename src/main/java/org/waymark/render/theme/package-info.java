/** The files of a theme: which may be read, and their minified form. */
@NullMarked
package org.waymark.render.theme;

import org.jspecify.annotations.NullMarked;
