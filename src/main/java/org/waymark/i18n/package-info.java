/** Everything that differs between languages: messages, plurals, dates, order, sentences. The only home of ICU. */
@NullMarked
package org.waymark.i18n;

import org.jspecify.annotations.NullMarked;
