/** External addresses: whether readers can tell from them where they lead. */
@NullMarked
package org.waymark.i18n.address;

import org.jspecify.annotations.NullMarked;
