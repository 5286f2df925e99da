/** YAML for readers of files: nodes with positions, and typed access to the keys of a mapping. */
@NullMarked
package org.waymark.read.yaml;

import org.jspecify.annotations.NullMarked;
