/** Pages that lead on from where a page is withheld. */
@NullMarked
package org.waymark.render.withheld;

import org.jspecify.annotations.NullMarked;
