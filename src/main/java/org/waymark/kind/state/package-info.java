/** The laws of states, as a kind of content. */
@NullMarked
package org.waymark.kind.state;

import org.jspecify.annotations.NullMarked;
