@NullMarked
package org.waymark.render.bidi;

import org.jspecify.annotations.NullMarked;
