/** What the files of open data hold. */
@NullMarked
package org.waymark.render.data;

import org.jspecify.annotations.NullMarked;
