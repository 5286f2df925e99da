/** What readers find: the words of a guide as an index, its ranking, and the script that brings both to the browser. */
@NullMarked
package org.waymark.search;

import org.jspecify.annotations.NullMarked;
