/** External addresses: where the guide names them and, only on request, whether they still answer. */
@NullMarked
package org.waymark.link;

import org.jspecify.annotations.NullMarked;
