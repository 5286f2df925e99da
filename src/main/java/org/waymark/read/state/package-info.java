/** Reads the state laws: the facts with their sources, and the words beside them. */
@NullMarked
package org.waymark.read.state;

import org.jspecify.annotations.NullMarked;
