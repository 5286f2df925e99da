/** The commands, and what they print: the only code that writes to a terminal or reads a clock. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
