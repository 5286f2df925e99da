/** Questionnaires, as a kind of content. */
@NullMarked
package org.waymark.kind.quiz;

import org.jspecify.annotations.NullMarked;
