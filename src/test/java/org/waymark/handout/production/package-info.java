@NullMarked
package org.waymark.handout.production;

import org.jspecify.annotations.NullMarked;
