@NullMarked
package org.waymark.read.image;

import org.jspecify.annotations.NullMarked;
