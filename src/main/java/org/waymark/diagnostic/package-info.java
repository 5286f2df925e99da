/** Faults in an author's files as values, never exceptions: what is wrong, where, and what to do next. */
@NullMarked
package org.waymark.diagnostic;

import org.jspecify.annotations.NullMarked;
