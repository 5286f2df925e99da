package org.waymark.check.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Former;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Outcome;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.DecisionTable.Row;
import org.waymark.model.quiz.Quiz;

/**
 * Checks that every question, answer, result and outcome that a questionnaire names exists, and that its rows name only sure
 * answers.
 */
public final class QuizNameCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.all(Quiz.class).stream()
                .flatMap(quiz -> quiz.revisions().stream())
                .map(Quiz.Revision::table)
                .forEach(table -> new Names(table, diagnostics).check());
    }

    /** True if all names of a table exist, so that the table can be proved. */
    static boolean isSound(DecisionTable table) {
        Diagnostics diagnostics = new Diagnostics();
        new Names(table, diagnostics).check();
        return !diagnostics.hasErrors();
    }

    /** Checks the names of one table. */
    private record Names(DecisionTable table, Diagnostics diagnostics) {
        void check() {
            twice("question", table.questions().stream().map(Question::id).toList());
            twice("result", table.results());
            twice("outcome", table.outcomes().stream().map(Outcome::id).toList());
            for (int i = 0; i < table.questions().size(); i++) {
                question(table.questions().get(i), table.questions().subList(0, i));
            }
            known("outcome", table.unsettled(), outcomes());
            table.outcomes().stream()
                    .flatMap(outcome -> outcome.countsAs().stream())
                    .forEach(other -> known("outcome", other, outcomes()));
            table.rows().forEach(this::row);
            table.reminders().forEach(reminder -> condition(reminder.when(), table.questions()));
            table.formerly().forEach(this::former);
        }

        private void question(Question question, List<Question> earlier) {
            twice("option", question.options().stream().map(Option::id).toList());
            question.askedWhen().forEach(condition -> condition(condition, earlier));
            List<String> sure = ids(question.sureOptions());
            for (Option option : question.options()) {
                option.candidates().forEach(way -> known("sure option", way, sure));
                option.doubts().forEach(doubt -> {
                    known("result", doubt.result(), results());
                    doubt.candidates().forEach(way -> known("sure option", way, sure));
                });
            }
            if (question.unsure().isSure()) {
                diagnostics.report(
                        Rule.QUIZ_UNSURE,
                        question.unsure().id().position(),
                        "the last option of '" + question.id().value() + "' is '"
                                + question.unsure().id().value() + "', which is not an unsure one",
                        "End the options with one such as not-sure, and add a line: unsure: {not-sure: ["
                                + String.join(", ", sure) + "]}");
            }
        }

        private void row(Row row) {
            row.results().forEach(result -> known("result", result, results()));
            known("outcome", row.outcome(), outcomes());
            condition(row.when(), table.questions());
            row.when()
                    .allowed()
                    .forEach((id, named) -> table.question(id)
                            .ifPresent(question -> named.options().stream()
                                    .flatMap(option -> question.option(option).stream())
                                    .filter(option -> !option.isSure())
                                    .forEach(option -> unsure(option, named.position()))));
        }

        private void unsure(Option option, SourcePosition position) {
            diagnostics.report(
                    Rule.QUIZ_UNSURE,
                    position,
                    "a row names the unsure option '" + option.id().value() + "'",
                    "Name only sure options: what an unsure one leads to is worked out from them.");
        }

        private void former(Former former) {
            String name = former.question().value();
            boolean isKept = table.question(name)
                    .flatMap(question -> question.option(former.option().value()))
                    .isPresent();
            if (isKept) {
                diagnostics.report(
                        Rule.QUIZ_NAME,
                        former.option().position(),
                        "'" + former.option().value() + "' is still an answer to '" + name + "'",
                        "Delete the line: 'formerly' is for answers that are no longer offered.");
            }
            former.now().allowed().values().stream()
                    .filter(named -> named.options().size() != 1)
                    .forEach(named -> diagnostics.report(
                            Rule.QUIZ_NAME,
                            named.position(),
                            "'" + former.option().value() + "' is called several answers to one question",
                            "Name the one that says the same, or the unsure one."));
            condition(former.now(), table.questions());
        }

        private List<String> results() {
            return table.results().stream().map(Located::value).toList();
        }

        private void condition(Condition condition, List<Question> askable) {
            List<String> questions =
                    askable.stream().map(question -> question.id().value()).toList();
            condition.allowed().forEach((id, named) -> {
                known("question", new Located<>(id, named.position()), questions);
                Optional<Question> question = askable.stream()
                        .filter(known -> known.id().value().equals(id))
                        .findFirst();
                question.ifPresent(found -> named.options()
                        .forEach(option ->
                                known("option", new Located<>(option, named.position()), ids(found.options()))));
            });
        }

        private void known(String what, Located<String> name, List<String> known) {
            if (!known.contains(name.value())) {
                diagnostics.report(
                        Rule.QUIZ_NAME,
                        name.position(),
                        "unknown " + what + " '" + name.value() + "'",
                        known.isEmpty() ? "No question comes before this one." : Nearest.hint(name.value(), known));
            }
        }

        private void twice(String what, List<Located<String>> names) {
            Set<String> seen = new HashSet<>();
            names.stream()
                    .filter(name -> !seen.add(name.value()))
                    .forEach(name -> diagnostics.report(
                            Rule.DUPLICATE_ID,
                            name.position(),
                            what + " '" + name.value() + "' is here twice",
                            "Give one of the two another id."));
        }

        private List<String> outcomes() {
            return table.outcomes().stream()
                    .map(outcome -> outcome.id().value())
                    .toList();
        }

        private static List<String> ids(List<Option> options) {
            return options.stream().map(option -> option.id().value()).toList();
        }
    }
}
