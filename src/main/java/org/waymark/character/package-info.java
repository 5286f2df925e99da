/** Texts, character by character: which nobody sees, what belongs together, and how words are compared. */
@NullMarked
package org.waymark.character;

import org.jspecify.annotations.NullMarked;
