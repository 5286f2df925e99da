/** What a change of the law touches: a source, a day or a word, and everything in the guide that has to do with it. */
@NullMarked
package org.waymark.impact;

import org.jspecify.annotations.NullMarked;
