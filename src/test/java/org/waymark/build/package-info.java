/** The pipeline: what it writes, refuses, and repeats byte for byte. */
@NullMarked
package org.waymark.build;

import org.jspecify.annotations.NullMarked;
