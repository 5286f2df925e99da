/** Datasets: what a guide declares of its records, and what they hold. */
@NullMarked
package org.waymark.model.dataset;

import org.jspecify.annotations.NullMarked;
