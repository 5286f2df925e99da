/** What tests of several packages share. */
@NullMarked
package org.waymark.testing;

import org.jspecify.annotations.NullMarked;
