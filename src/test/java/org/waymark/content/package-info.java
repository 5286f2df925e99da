/** The default theme, the words of the interface and the pages below docs/, each held to what it promises. */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
