package org.waymark.model.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;

/**
 * The logic of a questionnaire, without its words: the questions, and the rows that map answers to outcomes.
 *
 * @param results the ids of the results; each is determined independently
 * @param unsettled the outcome when unsure answers could lead to different outcomes
 * @param rows for each result, exactly one row matches each combination of sure answers
 * @param reminders combinations of answers that contradict each other
 * @param formerly answers of earlier revisions and their current equivalents
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
     * A question of the questionnaire.
     *
     * @param options the last option is an unsure one and stands in for a missing answer; if the author wrote none,
     *     it is {@link #UNANSWERED}, which no page offers
     * @param askedWhen the question is asked if one of these conditions holds; always, if there are none
     */
    public record Question(Located<String> id, List<Option> options, List<Condition> askedWhen) {
        /** The id of the option that stands in for a missing answer where readers are offered no unsure one. */
        public static final String UNANSWERED = "(no answer)";

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

        /** The options that a reader can choose. */
        public List<Option> offered() {
            return options.stream()
                    .filter(option -> !option.id().value().equals(UNANSWERED))
                    .toList();
        }

        /** The option that stands in for a missing answer. */
        public Option unsure() {
            return options.get(options.size() - 1);
        }

        public List<Option> sureOptions() {
            return options.stream().filter(Option::isSure).toList();
        }
    }

    /**
     * An answer that the reader can choose.
     *
     * @param candidates the sure options that an unsure option may turn out to be; empty for a sure option
     * @param doubts the results for which an otherwise sure option is unsure
     * @param ends true if the option settles every result for which it is sure
     */
    public record Option(Located<String> id, List<Located<String>> candidates, List<Doubt> doubts, boolean ends) {
        public Option {
            candidates = List.copyOf(candidates);
            doubts = List.copyOf(doubts);
        }

        public boolean isSure() {
            return candidates.isEmpty();
        }

        /** The sure options that this option may turn out to be for one result; empty if it is sure for that result. */
        public List<Located<String>> candidates(String result) {
            for (Doubt doubt : doubts) {
                if (doubt.result().value().equals(result)) {
                    return doubt.candidates();
                }
            }
            return candidates;
        }

        /** True if no question follows this option: it leaves no result open. */
        public boolean stops() {
            return ends && doubts.isEmpty();
        }
    }

    /** A result for which an option is unsure, and the sure options that it may turn out to be there. */
    public record Doubt(Located<String> result, List<Located<String>> candidates) {
        public Doubt {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * An answer of an earlier revision and its current equivalent.
     *
     * @param question the question in the earlier revision, which may still be asked
     * @param option the option in the earlier revision, which the question no longer offers
     */
    public record Former(Located<String> question, Located<String> option, Condition now) {
        /** True if current answers say the same as this earlier answer. */
        public boolean isSaidBy(Map<String, String> answers) {
            return now.holds(answers);
        }
    }

    /**
     * An outcome that answers can lead to.
     *
     * @param sign the shape that is drawn beside it
     * @param countsAs the outcome that it is treated as when several outcomes are compared
     */
    public record Outcome(Located<String> id, Sign sign, Optional<Located<String>> countsAs) {}

    /** A shape that conveys an outcome without words or colour. */
    public enum Sign {
        FITS,
        OPEN,
        NO,
        DONE;

        /** The sign in lower case, as class names use it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A row of the table: if the condition holds, the given results have this outcome. It names its rule and what the
     * rule rests on.
     */
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

    /** A contradiction between answers. The reader is asked to look again and is never stopped. */
    public record Reminder(Located<String> id, Condition when) {}

    /** Translates answers of earlier revisions into current answers; other answers stay as they are. */
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

    /** Adds to current answers the names that an earlier revision gave them. */
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

    /** The names of the rules, each once, in the order of the rows. */
    public List<String> rules() {
        return rows.stream().map(row -> row.rule().value()).distinct().toList();
    }

    /** The outcome that this outcome is treated as when several are compared; itself if none is named. */
    public String countsAs(String outcome) {
        return outcome(outcome).flatMap(Outcome::countsAs).map(Located::value).orElse(outcome);
    }
}
