/** The checks of the laws of states. */
@NullMarked
package org.waymark.check.state;

import org.jspecify.annotations.NullMarked;
