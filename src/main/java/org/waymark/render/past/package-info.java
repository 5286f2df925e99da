/** Pages about how an answer was before: what changed and when, and each older text whole. */
@NullMarked
package org.waymark.render.past;

import org.jspecify.annotations.NullMarked;
