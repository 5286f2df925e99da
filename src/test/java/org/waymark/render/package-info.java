/** Addresses, frames and stylesheets. */
@NullMarked
package org.waymark.render;

import org.jspecify.annotations.NullMarked;
