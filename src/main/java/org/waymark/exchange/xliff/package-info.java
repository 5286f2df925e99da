/** XLIFF 2.1 files, for tools of translators. */
@NullMarked
package org.waymark.exchange.xliff;

import org.jspecify.annotations.NullMarked;
