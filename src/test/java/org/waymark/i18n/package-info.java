/** Words, numbers, dates and order of several languages. */
@NullMarked
package org.waymark.i18n;

import org.jspecify.annotations.NullMarked;
