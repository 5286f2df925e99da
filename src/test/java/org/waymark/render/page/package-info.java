/** Tests of the pages of the site. */
@NullMarked
package org.waymark.render.page;

import org.jspecify.annotations.NullMarked;
