/** Writes into the content folder: new entries, revisions and editions. */
@NullMarked
package org.waymark.author;

import org.jspecify.annotations.NullMarked;
