/** YAML as it is written: parsed with positions, and edited in place. The only user of the YAML parser. */
@NullMarked
package org.waymark.yaml;

import org.jspecify.annotations.NullMarked;
