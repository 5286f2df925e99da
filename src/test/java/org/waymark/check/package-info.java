/** Each rule finds its fault at its place, and nothing in a sound guide. */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
