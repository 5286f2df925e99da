/** The theme and what all pages share: addresses, frame, body. The only home of Pebble. */
@NullMarked
package org.waymark.render;

import org.jspecify.annotations.NullMarked;
