/** YAML as it is written: parsed with the place of everything, and edited there. The only home of its parser. */
@NullMarked
package org.waymark.yaml;

import org.jspecify.annotations.NullMarked;
