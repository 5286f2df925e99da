package org.waymark.read.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Doubt;
import org.waymark.model.quiz.DecisionTable.Former;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Outcome;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.DecisionTable.Reminder;
import org.waymark.model.quiz.DecisionTable.Row;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/** Reads {@code quiz.yaml}: questions, results, outcomes and rows. A later check compares their names. */
final class QuizTableReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]++([-_][A-Za-z0-9]++)*+");

    private final Fields fields;

    QuizTableReader(Fields fields) {
        this.fields = fields;
    }

    /** The table. Empty if a part of it is missing, which is then reported. */
    Optional<DecisionTable> read() {
        List<Question> questions = groups("questions", "questions: [{id: ..., options: [yes, no, not-sure]}]").stream()
                .flatMap(group -> question(group).stream())
                .toList();
        List<Located<String>> results = ids("result", fields.texts("results"));
        List<Outcome> outcomes = groups("outcomes", "outcomes: [{id: may-fit}, {id: ask}]").stream()
                .flatMap(group -> outcome(group).stream())
                .toList();
        Optional<Located<String>> unsettled = fields.required("unsettled", "unsettled: ask");
        List<Row> rows = groups("rows", "rows: [{rule: R1, for: [...], if: {...}, then: ...}]").stream()
                .flatMap(group -> row(group).stream())
                .toList();
        List<Reminder> reminders = fields.groups("reminders").stream()
                .flatMap(group -> reminder(group).stream())
                .toList();
        List<Former> formerly = fields.group("formerly").stream()
                .flatMap(former -> formerly(former).stream())
                .toList();
        if (results.isEmpty()) {
            fields.missing("results", "results: [first, second]");
        }
        return questions.isEmpty() || results.isEmpty() || outcomes.isEmpty() || unsettled.isEmpty() || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionTable(
                        questions,
                        results,
                        outcomes,
                        unsettled.get(),
                        rows,
                        reminders,
                        formerly,
                        fields.position("rows")));
    }

    private List<Fields> groups(String key, String example) {
        List<Fields> groups = fields.groups(key);
        if (groups.isEmpty()) {
            fields.missing(key, example);
        }
        return groups;
    }

    private Optional<Question> question(Fields group) {
        var id = group.required("id", "id: written");
        List<Located<String>> names = ids("option", group.texts("options"));
        Unsure unsure = unsure(group);
        unsure.written().ifPresent(candidates -> unknown(candidates, names));
        List<Located<String>> ends = group.texts("ends");
        List<Condition> askedWhen = group.groups("asked-when").stream()
                .map(QuizTableReader::condition)
                .toList();
        if (names.isEmpty()) {
            group.missing("options", "options: [yes, no, not-sure]");
        }
        group.end();
        List<Option> options = names.stream()
                .map(name -> new Option(
                        name,
                        unsure.candidates().getOrDefault(name.value(), List.of()),
                        unsure.doubts().getOrDefault(name.value(), List.of()),
                        ends.stream().anyMatch(end -> end.value().equals(name.value()))))
                .toList();
        ends.stream()
                .filter(end -> names.stream().noneMatch(name -> name.value().equals(end.value())))
                .forEach(end -> unknownOption(end, names));
        return id.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(id.get(), withUnsure(options), askedWhen));
    }

    /** If no option means "not sure", a missing answer could be any of the options. */
    private static List<Option> withUnsure(List<Option> options) {
        if (!options.stream().allMatch(Option::isSure)) {
            return options;
        }
        List<Option> all = new ArrayList<>(options);
        List<Located<String>> ways = options.stream().map(Option::id).toList();
        all.add(new Option(
                new Located<>(Question.UNANSWERED, ways.get(0).position()), ways, List.of(), /* ends= */ false));
        return all;
    }

    /** The possible true answers behind an unsure answer: for all results, and for single ones. */
    private record Unsure(
            Optional<Fields> written, Map<String, List<Located<String>>> candidates, Map<String, List<Doubt>> doubts) {}

    /** Either {@code not-sure: [yes, no]}, or {@code no: {refund: [yes, no]}} for one result alone. */
    private static Unsure unsure(Fields group) {
        Unsure unsure = new Unsure(group.group("unsure"), new LinkedHashMap<>(), new LinkedHashMap<>());
        unsure.written().ifPresent(written -> {
            for (String option : written.keys()) {
                if (written.value(option)
                        .filter(YamlNode.Mapping.class::isInstance)
                        .isPresent()) {
                    unsure.doubts()
                            .put(
                                    option,
                                    written.group(option)
                                            .map(QuizTableReader::doubts)
                                            .orElse(List.of()));
                } else {
                    unsure.candidates().put(option, written.texts(option));
                }
            }
            written.end();
        });
        return unsure;
    }

    private static List<Doubt> doubts(Fields limited) {
        return limited.keys().stream()
                .map(result -> new Doubt(new Located<>(result, limited.position(result)), limited.texts(result)))
                .toList();
    }

    /** {@code old_question: {old-answer: {question: answer}}}. */
    private static List<Former> formerly(Fields questions) {
        List<Former> formerly = new ArrayList<>();
        for (String question : questions.keys()) {
            Located<String> asked = new Located<>(question, questions.position(question));
            questions
                    .group(question)
                    .ifPresent(options -> options.keys()
                            .forEach(option -> options.group(option)
                                    .map(QuizTableReader::condition)
                                    .ifPresent(now -> formerly.add(
                                            new Former(asked, new Located<>(option, options.position(option)), now)))));
        }
        return formerly;
    }

    private void unknown(Fields candidates, List<Located<String>> names) {
        candidates.keys().stream()
                .filter(key -> names.stream().noneMatch(name -> name.value().equals(key)))
                .forEach(key -> unknownOption(new Located<>(key, candidates.position(key)), names));
    }

    private void unknownOption(Located<String> written, List<Located<String>> names) {
        fields.diagnostics()
                .report(
                        Rule.QUIZ_NAME,
                        written.position(),
                        "unknown option '" + written.value() + "'",
                        Nearest.hint(
                                written.value(),
                                names.stream().map(Located::value).toList()));
    }

    private Optional<Outcome> outcome(Fields group) {
        var id = group.required("id", "id: may-fit");
        var sign = group.required("sign", "sign: fits")
                .flatMap(word -> group.choice("sign", DecisionTable.Sign.class, word));
        var countsAs = group.text("counts-as");
        group.end();
        return id.map(known -> new Outcome(known, sign.orElse(DecisionTable.Sign.OPEN), countsAs));
    }

    private Optional<Row> row(Fields group) {
        var rule = group.required("rule", "rule: R1");
        List<Located<String>> results = oneOrMore(group, "for");
        Condition when = group.group("if").map(QuizTableReader::condition).orElse(new Condition(Map.of()));
        var outcome = group.required("then", "then: may-fit");
        List<Located<String>> restsOn = group.texts("rests-on");
        List<Located<String>> cites = group.texts("cites");
        if (results.isEmpty()) {
            group.missing("for", "for: [one-of-the-results]");
        }
        group.end();
        return rule.isEmpty() || outcome.isEmpty() || results.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(rule.get(), results, when, outcome.get(), restsOn, cites));
    }

    private static Optional<Reminder> reminder(Fields group) {
        var id = group.required("id", "id: please-look-again");
        Condition when = group.group("if").map(QuizTableReader::condition).orElse(new Condition(Map.of()));
        group.end();
        return id.map(known -> new Reminder(known, when));
    }

    private static Condition condition(Fields group) {
        Map<String, Condition.Answers> allowed = new LinkedHashMap<>();
        for (String question : group.keys()) {
            LinkedHashSet<String> options = new LinkedHashSet<>();
            oneOrMore(group, question).forEach(option -> options.add(option.value()));
            allowed.put(question, new Condition.Answers(options, group.position(question)));
        }
        return new Condition(allowed);
    }

    /** A list, or a single word as its only item. */
    private static List<Located<String>> oneOrMore(Fields group, String key) {
        return group.value(key).filter(YamlNode.Sequence.class::isInstance).isPresent()
                ? group.texts(key)
                : group.text(key).stream().toList();
    }

    private List<Located<String>> ids(String what, List<Located<String>> written) {
        List<Located<String>> ids = new ArrayList<>();
        for (Located<String> id : written) {
            if (!ID.matcher(id.value()).matches()) {
                fields.diagnostics()
                        .report(
                                Rule.SLUG,
                                id.position(),
                                what + " '" + id.value() + "' has other characters than letters, digits, - and _",
                                "Write it like this: not-sure");
            }
            ids.add(id);
        }
        return ids;
    }
}
