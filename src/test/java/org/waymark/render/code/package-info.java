/** The codes of printed sheets. */
@NullMarked
package org.waymark.render.code;

import org.jspecify.annotations.NullMarked;
