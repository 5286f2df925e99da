/** Sheets as PDF: a browser prints them, and a pass over each file adds what the browser leaves out. */
@NullMarked
package org.waymark.handout;

import org.jspecify.annotations.NullMarked;
