/** The changes of the guide, newest first: a page in each language, and the same as an Atom feed. */
@NullMarked
package org.waymark.render.updates;

import org.jspecify.annotations.NullMarked;
