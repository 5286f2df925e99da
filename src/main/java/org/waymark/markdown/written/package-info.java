/** Markdown as its author wrote it, block by block: to carry over, and to edit without touching the rest. */
@NullMarked
package org.waymark.markdown.written;

import org.jspecify.annotations.NullMarked;
