/** Makes the files of sheets, and keeps them for the next build. */
@NullMarked
package org.waymark.handout.production;

import org.jspecify.annotations.NullMarked;
