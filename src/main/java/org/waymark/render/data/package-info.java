/** The same facts as the pages, as files for other people's programs: CSV, JSON, their schema, and a page about them. */
@NullMarked
package org.waymark.render.data;

import org.jspecify.annotations.NullMarked;
