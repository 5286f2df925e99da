/** How faults are written, sorted, and helped with. */
@NullMarked
package org.waymark.diagnostic;

import org.jspecify.annotations.NullMarked;
