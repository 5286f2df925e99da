/** The only code that touches the output folder: staging, swap, manifest. */
@NullMarked
package org.waymark.write;

import org.jspecify.annotations.NullMarked;
