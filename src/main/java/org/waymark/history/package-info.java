/** What changed between revisions, what held on a day, and how far a translation is behind. The only home of java-diff-utils. */
@NullMarked
package org.waymark.history;

import org.jspecify.annotations.NullMarked;
