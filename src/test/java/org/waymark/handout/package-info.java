@NullMarked
package org.waymark.handout;

import org.jspecify.annotations.NullMarked;
