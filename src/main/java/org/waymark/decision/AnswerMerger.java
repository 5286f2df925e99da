package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges sets of answers that differ in only one question, so that many combinations become a few lines. */
final class AnswerMerger {
    private static final int MOST_ORDERED = 6;

    private final List<String> questions;

    AnswerMerger(List<String> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * Lines that together stand for exactly the given combinations. Each combination holds an answer to every question
     * that was asked.
     */
    List<Map<String, Set<String>>> lines(List<Map<String, String>> combinations) {
        List<Map<String, Set<String>>> lines = new ArrayList<>();
        for (Map<String, String> answers : combinations) {
            Map<String, Set<String>> line = new LinkedHashMap<>();
            answers.forEach((question, option) -> line.put(question, Set.of(option)));
            lines.add(line);
        }
        return joined(lines);
    }

    private List<Map<String, Set<String>>> joined(List<Map<String, Set<String>>> lines) {
        List<Map<String, Set<String>>> joined = lines;
        for (int i = questions.size() - 1; i >= 0; i--) {
            joined = joined(joined, questions.get(i));
        }
        return joined;
    }

    /**
     * Merges lines in the order of questions that yields the fewest. Tries every order if there are at most six
     * questions.
     */
    static List<Map<String, Set<String>>> fewest(List<String> questions, List<Map<String, Set<String>>> lines) {
        List<Map<String, Set<String>>> fewest = new AnswerMerger(questions).joined(lines);
        for (List<String> order : orders(questions.size() > MOST_ORDERED ? List.of() : questions)) {
            List<Map<String, Set<String>>> joined = new AnswerMerger(order).joined(lines);
            fewest = joined.size() < fewest.size() ? joined : fewest;
        }
        return fewest;
    }

    private static List<List<String>> orders(List<String> questions) {
        List<List<String>> orders = List.of(List.of());
        for (String question : questions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<String> with = new ArrayList<>(order);
                    with.add(place, question);
                    longer.add(with);
                }
            }
            orders = longer;
        }
        return orders;
    }

    /** Merges lines that differ only in their answers to one question. */
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
