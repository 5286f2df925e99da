/** YAML for readers: nodes with a line and a column, and the keys of a group. */
@NullMarked
package org.waymark.read.yaml;

import org.jspecify.annotations.NullMarked;
