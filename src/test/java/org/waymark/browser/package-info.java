/** The built guide as its readers meet it: in Chromium and Firefox, on paper, with and without JavaScript. */
@NullMarked
package org.waymark.browser;

import org.jspecify.annotations.NullMarked;
