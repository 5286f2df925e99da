/** The only code that touches the output folder: obstacles, lock, staging, swap and manifest. */
@NullMarked
package org.waymark.write;

import org.jspecify.annotations.NullMarked;
