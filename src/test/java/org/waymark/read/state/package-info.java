/** What the reader of states makes of files. */
@NullMarked
package org.waymark.read.state;

import org.jspecify.annotations.NullMarked;
