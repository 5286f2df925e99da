@NullMarked
package org.waymark.exchange;

import org.jspecify.annotations.NullMarked;
