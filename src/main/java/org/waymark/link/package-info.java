/** Outside addresses: where the guide names them, and, on request alone, whether they still answer. */
@NullMarked
package org.waymark.link;

import org.jspecify.annotations.NullMarked;
