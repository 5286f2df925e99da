/** Units are found for every word, and what of them is behind. */
@NullMarked
package org.waymark.translation;

import org.jspecify.annotations.NullMarked;
