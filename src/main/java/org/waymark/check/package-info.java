/** One class a rule: everything an author can mend is found here, in one run. */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
