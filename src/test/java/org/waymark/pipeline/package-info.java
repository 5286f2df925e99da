/** The pipeline: what it writes, refuses, and repeats byte for byte. */
@NullMarked
package org.waymark.pipeline;

import org.jspecify.annotations.NullMarked;
