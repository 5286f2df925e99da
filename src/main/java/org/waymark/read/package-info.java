/** One reader for each kind of file: content and messages become the model. The only home of Jackson's YAML. */
@NullMarked
package org.waymark.read;

import org.jspecify.annotations.NullMarked;
