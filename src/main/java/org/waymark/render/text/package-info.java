/** An entry's text on a page: where its links lead, and the words, sources and help lines below it. */
@NullMarked
package org.waymark.render.text;

import org.jspecify.annotations.NullMarked;
