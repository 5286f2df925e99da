/** An author's folders: which files may be read, their revisions and languages, and what all kinds of content share. */
@NullMarked
package org.waymark.read.tree;

import org.jspecify.annotations.NullMarked;
