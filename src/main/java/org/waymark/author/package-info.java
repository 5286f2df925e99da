/** What writes into the content folder: new entries, revisions, translations, editions. */
@NullMarked
package org.waymark.author;

import org.jspecify.annotations.NullMarked;
