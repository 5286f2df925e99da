/** Markdown in; blocks, HTML, links and positions out. */
@NullMarked
package org.waymark.markdown;

import org.jspecify.annotations.NullMarked;
