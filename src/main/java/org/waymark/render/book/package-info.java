/** Electronic books of answers, topics and the guide. */
@NullMarked
package org.waymark.render.book;

import org.jspecify.annotations.NullMarked;
