package org.waymark.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.decision.Fault.Invariant;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;

/** Tests the invariants of a questionnaire on all combinations of answers. */
final class Invariants {
    private final DecisionTable table;
    private final Decision decision;
    private final Map<Map<String, String>, Map<String, String>> outcomes = new LinkedHashMap<>();

    Invariants(DecisionTable table, List<Map<String, String>> combinations) {
        this.table = table;
        this.decision = new Decision(table);
        combinations.forEach(answers -> outcomes.put(answers, outcomes(answers)));
    }

    List<Fault> broken() {
        List<Fault> broken = new ArrayList<>();
        for (Question question : table.questions()) {
            idle(question).ifPresent(broken::add);
            first(Invariant.UNSURE_ANSWER, question).ifPresent(broken::add);
            first(Invariant.ENDING_ANSWER, question).ifPresent(broken::add);
            first(Invariant.UNASKED_ANSWER, question).ifPresent(broken::add);
        }
        independence().ifPresent(broken::add);
        return broken;
    }

    private Map<String, String> outcomes(Map<String, String> answers) {
        Map<String, String> found = new LinkedHashMap<>();
        decision.evaluate(answers).forEach((result, finding) -> found.put(result, finding.outcome()));
        return found;
    }

    /** The outcomes computed earlier for those of the answers that count. */
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

    private Optional<Fault> first(Invariant invariant, Question question) {
        Map<String, Map<String, String>> ended = new HashMap<>();
        return List.copyOf(outcomes.keySet()).stream()
                .filter(answers -> switch (invariant) {
                    case UNSURE_ANSWER -> !isUnsureKept(question, answers);
                    case ENDING_ANSWER -> !isEndingKept(question, answers, ended);
                    case UNASKED_ANSWER -> !isUnaffected(question, answers);
                    case INDEPENDENCE -> false;
                })
                .findFirst()
                .map(answers -> new Fault.Broken(invariant, question, answers));
    }

    /** True if the outcome is the common outcome of all ways to resolve the answer, or unsettled if they differ. */
    private boolean isUnsureKept(Question question, Map<String, String> answers) {
        Optional<Option> given =
                question.option(answers.getOrDefault(question.id().value(), ""));
        return given.isEmpty()
                || known(answers).entrySet().stream()
                        .allMatch(found -> isKept(
                                found.getValue(),
                                given.get().candidates(found.getKey()).stream()
                                        .flatMap(candidate -> question.option(candidate.value()).stream())
                                        .map(candidate -> resolved(answers, question, candidate, found.getKey()))
                                        .collect(Collectors.toSet())));
    }

    /** The outcome of a result once an answer is resolved to this option and is no longer unsure. */
    private String resolved(Map<String, String> answers, Question question, Option candidate, String result) {
        String outcome = candidate.candidates(result).isEmpty()
                ? known(Combinations.with(answers, question, candidate)).getOrDefault(result, "")
                : decision.resolvedTo(
                                answers, question.id().value(), candidate.id().value(), result)
                        .outcome();
        return table.countsAs(outcome);
    }

    private boolean isKept(String found, Set<String> outcomes) {
        String outcome = table.countsAs(found);
        return outcomes.size() > 1
                ? outcome.equals(table.unsettled().value())
                : Set.of(outcome).containsAll(outcomes);
    }

    private boolean isEndingKept(
            Question question, Map<String, String> answers, Map<String, Map<String, String>> ended) {
        String id = question.id().value();
        return question.option(answers.getOrDefault(id, ""))
                .filter(Option::ends)
                .map(option -> settled(option, answers)
                        .equals(ended.computeIfAbsent(option.id().value(), key -> settled(option, answers))))
                .orElse(true);
    }

    /** The outcomes of the results for which an option is sure. */
    private Map<String, String> settled(Option option, Map<String, String> answers) {
        Map<String, String> settled = new LinkedHashMap<>(known(answers));
        settled.keySet().removeIf(result -> !option.candidates(result).isEmpty());
        return settled;
    }

    private boolean isUnaffected(Question question, Map<String, String> answers) {
        return answers.containsKey(question.id().value())
                || question.options().stream()
                        .map(option -> Combinations.with(answers, question, option))
                        .allMatch(stale -> decision.asked(stale).equals(answers));
    }

    /** Evaluates everything again in reverse order and expects the same outcomes. */
    private Optional<Fault> independence() {
        List<Map<String, String>> backwards = new ArrayList<>(outcomes.keySet());
        Collections.reverse(backwards);
        return backwards.stream()
                .filter(answers -> !outcomes(answers).equals(known(answers)))
                .findFirst()
                .map(answers -> new Fault.Broken(
                        Invariant.INDEPENDENCE, table.questions().get(0), answers));
    }
}
