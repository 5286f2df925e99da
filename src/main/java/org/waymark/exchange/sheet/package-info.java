/** The two-column sheet that somebody fills in offline. */
@NullMarked
package org.waymark.exchange.sheet;

import org.jspecify.annotations.NullMarked;
