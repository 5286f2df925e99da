/** The context in which a page is made: the guide, in a language, seen from an address. */
@NullMarked
package org.waymark.render.context;

import org.jspecify.annotations.NullMarked;
