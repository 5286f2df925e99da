/** The feeds are Atom, and the updates are those of the day. */
@NullMarked
package org.waymark.render.updates;

import org.jspecify.annotations.NullMarked;
