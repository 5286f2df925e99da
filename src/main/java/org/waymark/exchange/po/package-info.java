/** PO files, as gettext, Weblate and Poedit read them. */
@NullMarked
package org.waymark.exchange.po;

import org.jspecify.annotations.NullMarked;
