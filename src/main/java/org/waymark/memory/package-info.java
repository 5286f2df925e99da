/** Results that a preview keeps from one change to the next. */
@NullMarked
package org.waymark.memory;

import org.jspecify.annotations.NullMarked;
