/** The page with the search field, and the scripts that every page with a field loads. */
@NullMarked
package org.waymark.render.search;

import org.jspecify.annotations.NullMarked;
