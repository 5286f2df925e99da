/** Random and broken files: nothing may come of them but diagnostics. */
@NullMarked
package org.waymark.fuzz;

import org.jspecify.annotations.NullMarked;
