/** The repository's own guide, its coverage of the FAQ, and its theme. */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
