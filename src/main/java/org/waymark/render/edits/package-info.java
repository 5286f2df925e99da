/** The changes between two texts as pages show them: added and removed words within the markup of the later text. */
@NullMarked
package org.waymark.render.edits;

import org.jspecify.annotations.NullMarked;
