/** Each reader proves the positions that it gives. */
@NullMarked
package org.waymark.read;

import org.jspecify.annotations.NullMarked;
