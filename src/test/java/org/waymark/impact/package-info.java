/** Addresses, frames and stylesheets. */
@NullMarked
package org.waymark.impact;

import org.jspecify.annotations.NullMarked;
