/** The commands and their output: the only code that writes to a terminal or reads the clock. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
