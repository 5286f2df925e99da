/** The impact of a change in the law: everything in the guide that depends on a source, a day or a word. */
@NullMarked
package org.waymark.impact;

import org.jspecify.annotations.NullMarked;
