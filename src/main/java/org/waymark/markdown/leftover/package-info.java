@NullMarked
package org.waymark.markdown.leftover;

import org.jspecify.annotations.NullMarked;
