/** Characters one by one: which are kept, which are mended, and how words compare. */
@NullMarked
package org.waymark.character;

import org.jspecify.annotations.NullMarked;
