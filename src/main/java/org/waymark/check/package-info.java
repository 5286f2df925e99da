/** The checks, one class for each rule. One run finds everything that an author can mend. */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
