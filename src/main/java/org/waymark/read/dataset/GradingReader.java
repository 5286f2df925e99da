package org.waymark.read.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.Grading.Question;
import org.waymark.model.dataset.Grading.Row;
import org.waymark.model.dataset.WorkedOut;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/** Reads the values derived from fields: facts that are yes or no, and gradings. */
final class GradingReader {
    private final Names names;

    /** Creates a reader of conditions that may use these names. */
    GradingReader(Names names) {
        this.names = names;
    }

    /** The facts below the key {@code facts}. Each may use the facts before it. */
    List<WorkedOut> facts(Fields group) {
        List<WorkedOut> facts = new ArrayList<>();
        group.group("facts")
                .ifPresent(written -> written.keys().forEach(name -> {
                    Located<String> id = new Located<>(name, written.position(name));
                    Names known = names.with(facts);
                    boolean isList = written.value(name)
                            .filter(YamlNode.Sequence.class::isInstance)
                            .isPresent();
                    List<Fields> conditions = isList
                            ? written.groups(name)
                            : written.group(name).stream().toList();
                    if (conditions.isEmpty()) {
                        written.missing(name, name + ": {field: value}");
                    }
                    List<Criteria> anyOf =
                            conditions.stream().map(known::criteria).toList();
                    if (known.isFree(id) && Ids.checkForm(name, id.position(), "fact", names.diagnostics())) {
                        facts.add(new WorkedOut(id, anyOf));
                    }
                }));
        return facts;
    }

    /** The grading below a key; empty if there is none. */
    Optional<Grading> read(Fields group, String key) {
        Located<String> id = new Located<>(key, group.position(key));
        return group.group(key).map(grading -> grading(id, grading));
    }

    private Grading grading(Located<String> id, Fields group) {
        List<Question> questions = questions(group);
        Names asking = names.asking(questions);
        List<WorkedOut> facts = new GradingReader(asking).facts(group);
        Names known = asking.with(facts);
        Ids ids = new Ids("outcome", names.diagnostics());
        List<Located<String>> outcomes =
                group.texts("outcomes").stream().filter(ids::accepts).toList();
        if (outcomes.isEmpty()) {
            group.missing("outcomes", "outcomes: [best, worse, none]");
        }
        List<String> allowed = outcomes.stream().map(Located::value).toList();
        List<Grading.Look> looks = looks(group, outcomes.size());
        List<String> counted = group.texts("counted").stream()
                .filter(name -> group.oneOf("counted", allowed, name))
                .map(Located::value)
                .toList();
        List<Fields> written = group.groups("rows");
        if (written.isEmpty()) {
            group.missing("rows", "rows: [{if: {field: value}, then: best}]");
        }
        List<Row> rows = written.stream()
                .flatMap(row -> row(row, known, allowed).stream())
                .toList();
        group.end();
        return new Grading(id, questions, facts, outcomes, looks, counted, rows);
    }

    /** The look of each outcome. By default the looks go from the strongest down, and the last outcome has none. */
    private static List<Grading.Look> looks(Fields group, int outcomes) {
        List<Grading.Look> written = group.texts("looks").stream()
                .flatMap(word -> group.choice("looks", Grading.Look.class, word).stream())
                .toList();
        boolean isListed = group.has("looks");
        if (isListed && written.size() != outcomes) {
            group.missing("looks", "looks: one for each outcome, in the same order");
        }
        Grading.Look[] all = Grading.Look.values();
        return isListed && written.size() == outcomes
                ? written
                : IntStream.range(0, outcomes)
                        .mapToObj(
                                place -> all[place == outcomes - 1 ? all.length - 1 : Math.min(place, all.length - 2)])
                        .toList();
    }

    private List<Question> questions(Fields group) {
        List<Question> questions = new ArrayList<>();
        group.group("questions")
                .ifPresent(written -> written.keys().forEach(name -> {
                    Located<String> id = new Located<>(name, written.position(name));
                    Ids ids = new Ids("answer", names.diagnostics());
                    List<Located<String>> options =
                            written.texts(name).stream().filter(ids::accepts).toList();
                    if (options.isEmpty()) {
                        written.missing(name, name + ": [first, second]");
                    }
                    if (names.isFree(id) && Ids.checkForm(name, id.position(), "question", names.diagnostics())) {
                        questions.add(new Question(id, options));
                    }
                }));
        return questions;
    }

    private static Optional<Row> row(Fields group, Names known, List<String> outcomes) {
        Optional<Criteria> when = group.group("if").map(known::criteria);
        if (when.isEmpty()) {
            group.missing("if", "if: {field: value}");
        }
        Optional<Located<String>> outcome =
                group.required("then", "then: " + (outcomes.isEmpty() ? "best" : outcomes.get(0)));
        outcome.filter(name -> !outcomes.contains(name.value()))
                .ifPresent(name -> group.diagnostics()
                        .report(
                                Rule.DATASET_NAME,
                                name.position(),
                                "unknown outcome '" + name.value() + "'",
                                Nearest.hint(name.value(), outcomes)));
        group.end();
        return when.isEmpty() || outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(when.get(), outcome.get(), group.position()));
    }
}
