/** The letter edition. */
@NullMarked
package org.waymark.render.letter;

import org.jspecify.annotations.NullMarked;
