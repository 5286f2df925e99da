package org.waymark.decision;

import java.time.Duration;
import java.util.List;

/**
 * The result of trying a questionnaire with every combination of answers.
 *
 * @param combinations the number of combinations that a reader can give, including unsure answers
 * @param sure the number of combinations without an unsure answer; for each of these and each result, exactly one
 *     row must match
 */
public record Proof(int rows, int combinations, int sure, List<Fault> faults, Duration time) {
    public Proof {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
