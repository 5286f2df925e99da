/** The files of a theme: which may be read, and what browsers need of them. */
@NullMarked
package org.waymark.render.theme;

import org.jspecify.annotations.NullMarked;
