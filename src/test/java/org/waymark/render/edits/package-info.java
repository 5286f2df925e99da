/** What changed between texts, as pages show it. */
@NullMarked
package org.waymark.render.edits;

import org.jspecify.annotations.NullMarked;
