@NullMarked
package org.waymark.markdown.written;

import org.jspecify.annotations.NullMarked;
