package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins answers that differ in one question only, so that many combinations become a few lines. */
final class Merge {
    private final List<String> questions;

    Merge(List<String> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Lines that stand for exactly the given combinations, each a set of answers to every question that was asked. */
    List<Map<String, Set<String>>> lines(List<Map<String, String>> combinations) {
        List<Map<String, Set<String>>> lines = new ArrayList<>();
        for (Map<String, String> answers : combinations) {
            Map<String, Set<String>> line = new LinkedHashMap<>();
            answers.forEach((question, option) -> line.put(question, Set.of(option)));
            lines.add(line);
        }
        for (int i = questions.size() - 1; i >= 0; i--) {
            lines = joined(lines, questions.get(i));
        }
        return lines;
    }

    /** Joins the lines that are alike but for their answers to one question. */
    private static List<Map<String, Set<String>>> joined(List<Map<String, Set<String>>> lines, String question) {
        Map<Map<String, Set<String>>, Map<String, Set<String>>> byRest = new LinkedHashMap<>();
        for (Map<String, Set<String>> line : lines) {
            Map<String, Set<String>> rest = new LinkedHashMap<>(line);
            if (rest.containsKey(question)) {
                rest.put(question, Set.of());
            }
            byRest.merge(rest, line, (one, other) -> join(one, other, question));
        }
        return List.copyOf(byRest.values());
    }

    private static Map<String, Set<String>> join(
            Map<String, Set<String>> one, Map<String, Set<String>> other, String question) {
        Map<String, Set<String>> joined = new LinkedHashMap<>(one);
        if (one.containsKey(question)) {
            Set<String> options = new LinkedHashSet<>(one.getOrDefault(question, Set.of()));
            options.addAll(other.getOrDefault(question, Set.of()));
            joined.put(question, options);
        }
        return joined;
    }
}
