@NullMarked
package org.waymark.kind;

import org.jspecify.annotations.NullMarked;
