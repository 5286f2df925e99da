/** Whether printed sheets are current. */
@NullMarked
package org.waymark.render.currency;

import org.jspecify.annotations.NullMarked;
