/** A questionnaire as a decision table: what answers lead to, why, and the proof that every combination is settled. */
@NullMarked
package org.waymark.decision;

import org.jspecify.annotations.NullMarked;
