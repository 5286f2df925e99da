/** YAML that is parsed where it stands, and edited without touching anything else. */
@NullMarked
package org.waymark.yaml;

import org.jspecify.annotations.NullMarked;
