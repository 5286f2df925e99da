/** Questionnaires: their decision tables and their words. */
@NullMarked
package org.waymark.model.quiz;

import org.jspecify.annotations.NullMarked;
