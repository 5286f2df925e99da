package org.waymark.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A questionnaire without its words: what is asked, and a flat list of rows that say which answers lead to which outcome.
 *
 * @param results what the answers are worked out for, each by itself
 * @param unsettled the outcome where unsure answers could lead to different ones
 * @param rows for each result, exactly one fits each combination of sure answers
 * @param reminders answers that do not go together
 */
public record DecisionTable(
        List<Question> questions,
        List<Located<String>> results,
        List<Outcome> outcomes,
        Located<String> unsettled,
        List<Row> rows,
        List<Reminder> reminders,
        SourcePosition position) {
    public DecisionTable {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
        reminders = List.copyOf(reminders);
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
     * @param ends whether nothing is asked after it, because it settles every result
     */
    public record Option(Located<String> id, List<Located<String>> ways, boolean ends) {
        public Option {
            ways = List.copyOf(ways);
        }

        public boolean isSure() {
            return ways.isEmpty();
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
