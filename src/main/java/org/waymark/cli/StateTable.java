package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.Provenance;
import org.waymark.translation.Translation;

/** Counts the pieces of each language by the state of their translation, and those of them that are not up to date. */
record StateTable(Map<String, int[]> counts) {
    private static final String ROW = "%-10s%-12s%8s%8s";
    private static final String BETWEEN = "\t";

    static StateTable of(List<TranslationStatus> statuses) {
        Map<String, int[]> counts = new TreeMap<>();
        for (TranslationStatus status : statuses) {
            Translation translation = status.translation();
            int[] count =
                    counts.computeIfAbsent(translation.language() + BETWEEN + state(translation), key -> new int[2]);
            count[0]++;
            count[1] += status.isUpToDate() ? 0 : 1;
        }
        return new StateTable(counts);
    }

    /** Lists and messages do not say who translated them: they are unsigned. */
    private static String state(Translation translation) {
        if (translation.isMissing()) {
            return "missing";
        }
        return translation
                .provenance()
                .translation()
                .map(Provenance.Translation::state)
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .orElse("unsigned");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, ROW, "language", "state", "pieces", "behind"));
        counts.forEach((key, count) -> {
            String[] parts = key.split(BETWEEN, -1);
            lines.add(String.format(Locale.ROOT, ROW, parts[0], parts[1], count[0], count[1]));
        });
        return lines;
    }
}
