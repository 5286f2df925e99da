/** Datasets, as kinds of content: each that a guide declares. */
@NullMarked
package org.waymark.kind.dataset;

import org.jspecify.annotations.NullMarked;
