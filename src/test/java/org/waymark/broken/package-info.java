/** Broken guides, and the exact words with which each is refused. */
@NullMarked
package org.waymark.broken;

import org.jspecify.annotations.NullMarked;
