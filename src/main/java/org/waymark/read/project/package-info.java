/** The locations of a guide's files ({@code waymark.yaml}) and of the tool's. */
@NullMarked
package org.waymark.read.project;

import org.jspecify.annotations.NullMarked;
