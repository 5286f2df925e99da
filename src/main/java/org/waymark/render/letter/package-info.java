/** The letter edition: plain text in parts, for prison mail and text-only inboxes. */
@NullMarked
package org.waymark.render.letter;

import org.jspecify.annotations.NullMarked;
