/** Sheets as PDF: what there is to make, and what was made. */
@NullMarked
package org.waymark.handout;

import org.jspecify.annotations.NullMarked;
