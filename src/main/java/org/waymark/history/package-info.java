/**
 * Compares revisions: what changed, what was in force on a day, and which parts of a translation are out of date. The
 * only user of java-diff-utils.
 */
@NullMarked
package org.waymark.history;

import org.jspecify.annotations.NullMarked;
