/** Splits texts into words and finds the terms of each word, once for each word. */
@NullMarked
package org.waymark.search.term;

import org.jspecify.annotations.NullMarked;
