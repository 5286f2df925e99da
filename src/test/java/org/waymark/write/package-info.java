/** What is on the disk after a build, a failure or a kill. */
@NullMarked
package org.waymark.write;

import org.jspecify.annotations.NullMarked;
