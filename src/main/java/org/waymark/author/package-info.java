/** What writes into the content folder: new entries. */
@NullMarked
package org.waymark.author;

import org.jspecify.annotations.NullMarked;
