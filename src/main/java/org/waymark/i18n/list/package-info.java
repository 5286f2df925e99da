/** Lists within a sentence, and the signs of a language between parts of a line. */
@NullMarked
package org.waymark.i18n.list;

import org.jspecify.annotations.NullMarked;
