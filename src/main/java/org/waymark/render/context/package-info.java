/** What whoever makes a page is given: the guide, in a language, seen from an address. */
@NullMarked
package org.waymark.render.context;

import org.jspecify.annotations.NullMarked;
