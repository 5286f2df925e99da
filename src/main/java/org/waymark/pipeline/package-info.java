/** The pipeline, from top to bottom, and what it reports. */
@NullMarked
package org.waymark.pipeline;

import org.jspecify.annotations.NullMarked;
