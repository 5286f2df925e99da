/** {@code waymark.yaml}: where the files of a guide are. */
@NullMarked
package org.waymark.read.project;

import org.jspecify.annotations.NullMarked;
