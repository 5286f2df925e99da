/** A questionnaire's pages: the form, its rules in words, the sheet for paper, and the data for its script. */
@NullMarked
package org.waymark.render.quiz;

import org.jspecify.annotations.NullMarked;
