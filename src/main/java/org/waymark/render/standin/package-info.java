/** The pages that stand in for those that a guide withholds, and the mark of links that lead to them. */
@NullMarked
package org.waymark.render.standin;

import org.jspecify.annotations.NullMarked;
