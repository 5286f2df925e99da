/** The step of a build that makes files of sheets. */
@NullMarked
package org.waymark.pipeline.sheet;

import org.jspecify.annotations.NullMarked;
