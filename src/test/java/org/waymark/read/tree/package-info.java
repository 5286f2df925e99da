/** Tests of how an author's files are found and read. */
@NullMarked
package org.waymark.read.tree;

import org.jspecify.annotations.NullMarked;
