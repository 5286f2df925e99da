/** What a maintainer types, and what comes back. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
