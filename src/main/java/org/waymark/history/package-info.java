/**
 * Compares revisions: what changed from one to the next, and what was in force on a day. The
 * only user of java-diff-utils.
 */
@NullMarked
package org.waymark.history;

import org.jspecify.annotations.NullMarked;
