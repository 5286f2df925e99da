/** An author's folders: what in them may be read, their revisions and languages, and what is written the same everywhere. */
@NullMarked
package org.waymark.read.tree;

import org.jspecify.annotations.NullMarked;
