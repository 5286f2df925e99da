/** Serialises marked-up text: to HTML, to XHTML, or tag by tag for those who add to it. */
@NullMarked
package org.waymark.render.markup;

import org.jspecify.annotations.NullMarked;
