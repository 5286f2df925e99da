/** What the reader of datasets makes of files. */
@NullMarked
package org.waymark.read.dataset;

import org.jspecify.annotations.NullMarked;
