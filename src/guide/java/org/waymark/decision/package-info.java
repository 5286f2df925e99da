/** What answers lead to, and that no wrong cell of the table would pass. */
@NullMarked
package org.waymark.decision;

import org.jspecify.annotations.NullMarked;
