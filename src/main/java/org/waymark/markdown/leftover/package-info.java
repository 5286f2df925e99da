/** Finds markup that Markdown does not recognise and that readers would see as bare characters. */
@NullMarked
package org.waymark.markdown.leftover;

import org.jspecify.annotations.NullMarked;
