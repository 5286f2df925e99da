/** The pages of a questionnaire: the form, its rules in words, the printed sheet, and the data for its script. */
@NullMarked
package org.waymark.render.quiz;

import org.jspecify.annotations.NullMarked;
