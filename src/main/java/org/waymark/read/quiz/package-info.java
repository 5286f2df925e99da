/** Reads questionnaires. */
@NullMarked
package org.waymark.read.quiz;

import org.jspecify.annotations.NullMarked;
