/** How the words of a language become terms: texts are cut into words, and each word is analysed once. */
@NullMarked
package org.waymark.search.term;

import org.jspecify.annotations.NullMarked;
