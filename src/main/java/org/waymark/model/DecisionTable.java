package org.waymark.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A questionnaire without its words: what is asked, and a flat list of rows that say which answers lead to which outcome.
 *
 * @param results what the answers are worked out for, each by itself
 * @param unsettled the outcome where unsure answers could lead to different ones
 * @param rows for each result, exactly one fits each combination of sure answers
 * @param reminders answers that do not go together
 * @param formerly what answers of earlier revisions are called now
 */
public record DecisionTable(
        List<Question> questions,
        List<Located<String>> results,
        List<Outcome> outcomes,
        Located<String> unsettled,
        List<Row> rows,
        List<Reminder> reminders,
        List<Former> formerly,
        SourcePosition position) {
    public DecisionTable {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
        reminders = List.copyOf(reminders);
        formerly = List.copyOf(formerly);
    }

    /**
     * Something that is asked.
     *
     * @param options the last one is an unsure one: it stands in for a missing answer
     * @param askedWhen the question is asked where one of these holds; always, where there are none
     */
    public record Question(Located<String> id, List<Option> options, List<Condition> askedWhen) {
        public Question {
            options = List.copyOf(options);
            askedWhen = List.copyOf(askedWhen);
        }

        public Optional<Option> option(String id) {
            for (Option option : options) {
                if (option.id().value().equals(id)) {
                    return Optional.of(option);
                }
            }
            return Optional.empty();
        }

        /** The answer that stands in for a missing one. */
        public Option unsure() {
            return options.get(options.size() - 1);
        }

        public List<Option> sureOptions() {
            return options.stream().filter(Option::isSure).toList();
        }
    }

    /**
     * A possible answer.
     *
     * @param ways the sure answers that an unsure one could turn out to be; empty for a sure one
     * @param doubts results for which a sure answer is an unsure one
     * @param ends whether it settles every result for which it is sure
     */
    public record Option(Located<String> id, List<Located<String>> ways, List<Doubt> doubts, boolean ends) {
        public Option {
            ways = List.copyOf(ways);
            doubts = List.copyOf(doubts);
        }

        public boolean isSure() {
            return ways.isEmpty();
        }

        /** The sure answers that it could turn out to be, where a result is worked out; empty where it is sure for that one. */
        public List<Located<String>> ways(String result) {
            for (Doubt doubt : doubts) {
                if (doubt.result().value().equals(result)) {
                    return doubt.ways();
                }
            }
            return ways;
        }

        /** Whether nothing is asked after it: there is no result for which it is still open. */
        public boolean stops() {
            return ends && doubts.isEmpty();
        }
    }

    /** A result for which an answer is unsure, and the sure answers that it could turn out to be there. */
    public record Doubt(Located<String> result, List<Located<String>> ways) {
        public Doubt {
            ways = List.copyOf(ways);
        }
    }

    /**
     * An answer of an earlier revision, and what says the same now.
     *
     * @param question the earlier question, which may still be asked
     * @param option the earlier answer, which is no answer to it any more
     */
    public record Former(Located<String> question, Located<String> option, Condition now) {
        /** Whether answers of today say what this one said. */
        public boolean isSaidBy(Map<String, String> answers) {
            return now.holds(answers);
        }
    }

    /**
     * What can come of the answers.
     *
     * @param sign how it is drawn
     * @param countsAs the outcome that it is taken for where several are compared
     */
    public record Outcome(Located<String> id, Sign sign, Optional<Located<String>> countsAs) {}

    /** A shape that says what an outcome means without words or colour. */
    public enum Sign {
        FITS,
        OPEN,
        NO,
        DONE;

        /** The word in class names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row: if the answers are these, the outcome of these results is that, by a rule that rests on something. */
    public record Row(
            Located<String> rule,
            List<Located<String>> results,
            Condition when,
            Located<String> outcome,
            List<Located<String>> restsOn,
            List<Located<String>> cites) {
        public Row {
            results = List.copyOf(results);
            restsOn = List.copyOf(restsOn);
            cites = List.copyOf(cites);
        }

        public SourcePosition position() {
            return rule.position();
        }

        public boolean isFor(String result) {
            return results.stream().anyMatch(named -> named.value().equals(result));
        }
    }

    /** Answers that do not go together: the reader is asked to look again, never stopped. */
    public record Reminder(Located<String> id, Condition when) {}

    /** The answers, with those of earlier revisions as they are called now. */
    public Map<String, String> today(Map<String, String> answers) {
        Map<String, String> today = new LinkedHashMap<>(answers);
        formerly.stream()
                .filter(former -> former.option()
                        .value()
                        .equals(answers.get(former.question().value())))
                .forEach(former -> former.now()
                        .allowed()
                        .forEach((question, named) -> named.options().forEach(option -> today.put(question, option))));
        return today;
    }

    /** Answers of today, and beside them what an earlier revision called them. */
    public Map<String, String> before(Map<String, String> answers, DecisionTable earlier) {
        Map<String, String> before = new LinkedHashMap<>(answers);
        formerly.stream()
                .filter(former -> earlier.question(former.question().value())
                        .flatMap(question -> question.option(former.option().value()))
                        .isPresent())
                .filter(former -> former.isSaidBy(answers))
                .forEach(former ->
                        before.put(former.question().value(), former.option().value()));
        return before;
    }

    public Optional<Question> question(String id) {
        return questions.stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst();
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().value().equals(id))
                .findFirst();
    }

    /** The rules, each once, in the order of the rows. */
    public List<String> rules() {
        return rows.stream().map(row -> row.rule().value()).distinct().toList();
    }

    /** What an outcome is taken for where several are compared. */
    public String countsAs(String outcome) {
        return outcome(outcome).flatMap(Outcome::countsAs).map(Located::value).orElse(outcome);
    }
}
