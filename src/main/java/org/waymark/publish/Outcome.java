package org.waymark.publish;

import java.util.List;

/** The result of a publication or of a dry run: the files by what happened to each. */
public record Outcome(List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {
    public Outcome {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    static Outcome of(List<Step> steps) {
        return new Outcome(
                paths(steps, Step.Action.WRITE),
                paths(steps, Step.Action.LEAVE),
                paths(steps, Step.Action.REMOVE),
                paths(steps, Step.Action.KEEP));
    }

    private static List<String> paths(List<Step> steps, Step.Action action) {
        return steps.stream()
                .filter(step -> step.action() == action)
                .map(Step::path)
                .toList();
    }
}
