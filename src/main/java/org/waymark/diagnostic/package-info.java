/** What is wrong, where, and what to do next: faults in an author's files are values, never exceptions. */
@NullMarked
package org.waymark.diagnostic;

import org.jspecify.annotations.NullMarked;
