/** Values that many texts show: filled in as they were on a day, and where they are shown. */
@NullMarked
package org.waymark.value;

import org.jspecify.annotations.NullMarked;
