@NullMarked
package org.waymark.i18n.plural;

import org.jspecify.annotations.NullMarked;
