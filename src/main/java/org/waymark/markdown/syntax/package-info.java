/** The Markdown dialect: its grammar, and the syntax nodes that it adds to CommonMark. */
@NullMarked
package org.waymark.markdown.syntax;

import org.jspecify.annotations.NullMarked;
