/** Printed sheets: the whole guide, one topic, or the details of all answers. */
@NullMarked
package org.waymark.render.handout;

import org.jspecify.annotations.NullMarked;
