/** What translators get and send back: all texts of a language with their context, and what came back compared with the guide. */
@NullMarked
package org.waymark.exchange;

import org.jspecify.annotations.NullMarked;
