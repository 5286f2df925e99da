/** A translation beside its source: numbers, links, negations, force and emphasis that differ. */
@NullMarked
package org.waymark.comparison;

import org.jspecify.annotations.NullMarked;
