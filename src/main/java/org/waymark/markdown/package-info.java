/** Markdown to blocks, links and HTML. With the packages below it the only home of Flexmark; jsoup's safe list judges raw HTML. */
@NullMarked
package org.waymark.markdown;

import org.jspecify.annotations.NullMarked;
