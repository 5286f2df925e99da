/** Tests of publishing. */
@NullMarked
package org.waymark.publish;

import org.jspecify.annotations.NullMarked;
