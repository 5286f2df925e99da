/** Numbers and months as texts state them, in digits or in words. */
@NullMarked
package org.waymark.i18n.number;

import org.jspecify.annotations.NullMarked;
