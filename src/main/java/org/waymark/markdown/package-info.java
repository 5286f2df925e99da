/** Reads Markdown into blocks, each a tree. Only this package and those below it use Flexmark. */
@NullMarked
package org.waymark.markdown;

import org.jspecify.annotations.NullMarked;
