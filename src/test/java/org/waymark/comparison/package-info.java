/** What a translation says otherwise than its source is named. */
@NullMarked
package org.waymark.comparison;

import org.jspecify.annotations.NullMarked;
