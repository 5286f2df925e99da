/** Writes what came back into the guide's files. */
@NullMarked
package org.waymark.exchange.apply;

import org.jspecify.annotations.NullMarked;
