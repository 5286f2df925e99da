@NullMarked
package org.waymark.markdown.syntax;

import org.jspecify.annotations.NullMarked;
