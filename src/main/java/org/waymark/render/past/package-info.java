/** Pages about earlier states of an answer: the changes and their dates, and each earlier text in full. */
@NullMarked
package org.waymark.render.past;

import org.jspecify.annotations.NullMarked;
