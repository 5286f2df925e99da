/** Characters and their forms: invisible characters, composed letters, and the form in which words are compared. */
@NullMarked
package org.waymark.character;

import org.jspecify.annotations.NullMarked;
