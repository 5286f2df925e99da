@NullMarked
package org.waymark.i18n.list;

import org.jspecify.annotations.NullMarked;
