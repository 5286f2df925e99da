/** The checks of datasets. */
@NullMarked
package org.waymark.check.dataset;

import org.jspecify.annotations.NullMarked;
