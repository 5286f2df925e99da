/** One reader for each kind of file: content and messages become the model. */
@NullMarked
package org.waymark.read;

import org.jspecify.annotations.NullMarked;
