/** The search: the index of a guide's words, the ranking, and the script that brings both to the browser. */
@NullMarked
package org.waymark.search;

import org.jspecify.annotations.NullMarked;
