/** What a new entry looks like, and that it can be read. */
@NullMarked
package org.waymark.author;

import org.jspecify.annotations.NullMarked;
