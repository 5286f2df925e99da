/** YAML 1.2 with a position for each word. The only home of Jackson's YAML. */
@NullMarked
package org.waymark.read.yaml;

import org.jspecify.annotations.NullMarked;
