/** The scripts of the search, made before the pages that load them. */
@NullMarked
package org.waymark.render.search;

import org.jspecify.annotations.NullMarked;
