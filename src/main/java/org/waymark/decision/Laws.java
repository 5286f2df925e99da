package org.waymark.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.decision.Fault.Law;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Option;
import org.waymark.model.DecisionTable.Question;

/** What holds for every questionnaire, tried on all combinations of answers. */
final class Laws {
    private final DecisionTable table;
    private final Decision decision;
    private final Map<Map<String, String>, Map<String, String>> outcomes = new LinkedHashMap<>();

    Laws(DecisionTable table, List<Map<String, String>> combinations) {
        this.table = table;
        this.decision = new Decision(table);
        combinations.forEach(answers -> outcomes.put(answers, outcomes(answers)));
    }

    List<Fault> broken() {
        List<Fault> broken = new ArrayList<>();
        for (Question question : table.questions()) {
            idle(question).ifPresent(broken::add);
            first(Law.UNSURE, question).ifPresent(broken::add);
            first(Law.ENDING, question).ifPresent(broken::add);
            first(Law.AFRESH, question).ifPresent(broken::add);
        }
        apart().ifPresent(broken::add);
        return broken;
    }

    private Map<String, String> outcomes(Map<String, String> answers) {
        Map<String, String> found = new LinkedHashMap<>();
        decision.evaluate(answers).forEach((result, finding) -> found.put(result, finding.outcome()));
        return found;
    }

    /** What was worked out for the answers that count among these. */
    private Map<String, String> known(Map<String, String> answers) {
        Map<String, String> known = outcomes.get(answers);
        return known == null ? outcomes.computeIfAbsent(decision.asked(answers), this::outcomes) : known;
    }

    private Optional<Fault> idle(Question question) {
        String id = question.id().value();
        List<Map<String, String>> asked = List.copyOf(outcomes.keySet()).stream()
                .filter(answers -> answers.containsKey(id))
                .toList();
        boolean matters = asked.stream()
                .anyMatch(answers -> question.options().stream()
                        .anyMatch(option -> !known(Combinations.with(answers, question, option))
                                .equals(known(answers))));
        return matters ? Optional.empty() : Optional.of(new Fault.Idle(question, !asked.isEmpty()));
    }

    private Optional<Fault> first(Law law, Question question) {
        Map<String, Map<String, String>> ended = new HashMap<>();
        return List.copyOf(outcomes.keySet()).stream()
                .filter(answers -> switch (law) {
                    case UNSURE -> !isUnsureKept(question, answers);
                    case ENDING -> !isEndingKept(question, answers, ended);
                    case AFRESH -> !isAfresh(question, answers);
                    case APART -> false;
                })
                .findFirst()
                .map(answers -> new Fault.Broken(law, question, answers));
    }

    /** The same outcome each time stands; else nothing is settled, whatever the unsure answer could turn out to be. */
    private boolean isUnsureKept(Question question, Map<String, String> answers) {
        Optional<Option> unsure =
                question.option(answers.getOrDefault(question.id().value(), "")).filter(given -> !given.isSure());
        if (unsure.isEmpty()) {
            return true;
        }
        List<Map<String, String>> ways = unsure.get().ways().stream()
                .flatMap(way -> question.option(way.value()).stream())
                .map(way -> known(Combinations.with(answers, question, way)))
                .toList();
        Map<String, String> found = known(answers);
        return found.keySet().stream().allMatch(result -> isKept(result, found, ways));
    }

    private boolean isKept(String result, Map<String, String> found, List<Map<String, String>> ways) {
        String outcome = table.countsAs(found.getOrDefault(result, ""));
        Set<String> outcomes = new HashSet<>();
        ways.forEach(way -> outcomes.add(table.countsAs(way.getOrDefault(result, ""))));
        return outcomes.size() == 1
                ? outcomes.contains(outcome)
                : outcome.equals(table.unsettled().value());
    }

    private boolean isEndingKept(
            Question question, Map<String, String> answers, Map<String, Map<String, String>> ended) {
        String id = question.id().value();
        return question.option(answers.getOrDefault(id, ""))
                .filter(Option::ends)
                .map(option ->
                        known(answers).equals(ended.computeIfAbsent(option.id().value(), key -> known(answers))))
                .orElse(true);
    }

    private boolean isAfresh(Question question, Map<String, String> answers) {
        return answers.containsKey(question.id().value())
                || question.options().stream()
                        .map(option -> Combinations.with(answers, question, option))
                        .allMatch(stale -> decision.asked(stale).equals(answers));
    }

    /** Worked out once more, last first, everything is as it was. */
    private Optional<Fault> apart() {
        List<Map<String, String>> backwards = new ArrayList<>(outcomes.keySet());
        Collections.reverse(backwards);
        return backwards.stream()
                .filter(answers -> !outcomes(answers).equals(known(answers)))
                .findFirst()
                .map(answers -> new Fault.Broken(Law.APART, table.questions().get(0), answers));
    }
}
