/**
 * Questionnaires as decision tables: evaluates answers, explains outcomes, and proves that every combination is
 * settled.
 */
@NullMarked
package org.waymark.decision;

import org.jspecify.annotations.NullMarked;
