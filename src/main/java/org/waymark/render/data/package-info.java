/** The facts of the pages as files for other programs: CSV, JSON and their schema, with a page that describes them. */
@NullMarked
package org.waymark.render.data;

import org.jspecify.annotations.NullMarked;
