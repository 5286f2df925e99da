/** The only code that touches the output folder: what may be replaced, the lock, staging, swap, list of files. */
@NullMarked
package org.waymark.write;

import org.jspecify.annotations.NullMarked;
