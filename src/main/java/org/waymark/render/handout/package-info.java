/** Sheets for paper: one answer's topic, or the whole guide. */
@NullMarked
package org.waymark.render.handout;

import org.jspecify.annotations.NullMarked;
