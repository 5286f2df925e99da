/** Copies the changed files of a built site to the folder from which readers get it. */
@NullMarked
package org.waymark.publish;

import org.jspecify.annotations.NullMarked;
