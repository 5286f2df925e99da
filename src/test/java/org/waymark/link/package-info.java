/** What asking outside addresses finds, on a server of this machine. */
@NullMarked
package org.waymark.link;

import org.jspecify.annotations.NullMarked;
