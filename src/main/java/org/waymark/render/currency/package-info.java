/** The pages that tell whether a printed sheet is still current, and what has changed since it was printed. */
@NullMarked
package org.waymark.render.currency;

import org.jspecify.annotations.NullMarked;
