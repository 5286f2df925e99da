/** Everything that depends on the language: messages, plurals, dates, sorting, sentences. The only user of ICU. */
@NullMarked
package org.waymark.i18n;

import org.jspecify.annotations.NullMarked;
