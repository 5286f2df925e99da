/** Prepares translations: what still holds is carried over, the rest is marked. */
@NullMarked
package org.waymark.author.translation;

import org.jspecify.annotations.NullMarked;
