/** The laws of states: facts with their sources, and words. */
@NullMarked
package org.waymark.model.state;

import org.jspecify.annotations.NullMarked;
