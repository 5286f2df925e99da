/** The text of an entry on a page: its link targets, and the terms, sources and help lines below it. */
@NullMarked
package org.waymark.render.text;

import org.jspecify.annotations.NullMarked;
