/** The checks of questionnaires. */
@NullMarked
package org.waymark.check.quiz;

import org.jspecify.annotations.NullMarked;
