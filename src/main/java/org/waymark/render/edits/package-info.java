/** What changed from one text to the next, as pages show it: words put in and taken out, within the markup of the later text. */
@NullMarked
package org.waymark.render.edits;

import org.jspecify.annotations.NullMarked;
