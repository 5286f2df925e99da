/** Where the files of a guide are ({@code waymark.yaml}), and those of the tool. */
@NullMarked
package org.waymark.read.project;

import org.jspecify.annotations.NullMarked;
