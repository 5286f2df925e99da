package org.waymark.decision;

import java.time.Duration;
import java.util.List;

/**
 * What came of trying a questionnaire with every combination of answers.
 *
 * @param combinations that a reader can give, unsure answers included
 * @param sure those without an unsure answer: for these, and for each result, exactly one row must fit
 */
public record Proof(int rows, int combinations, int sure, List<Fault> faults, Duration time) {
    public Proof {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
