/** A browser that prints pages and asks nobody but this program for anything. */
@NullMarked
package org.waymark.handout.browser;

import org.jspecify.annotations.NullMarked;
