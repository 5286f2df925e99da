package org.waymark.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.waymark.model.Located;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Doubt;
import org.waymark.model.quiz.DecisionTable.Former;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.DecisionTable.Row;

/**
 * The proof of the guide's own questionnaire, and that no wrong cell in its table would pass: every fourth that can be made;
 * all of them with {@code -Dtest.all=true}.
 */
class ProverTest {
    private static final DecisionTable TABLE = Cases.table();
    private static final int EVERY = Boolean.getBoolean("test.all") ? 1 : 4;

    @Test
    void theGuidesOwnQuestionnaireIsProved(TestReporter reporter) {
        Proof proof = Prover.prove(TABLE);

        assertEquals(List.of(), proof.faults());
        assertEquals(1323, proof.combinations());
        reporter.publishEntry(
                "proved",
                proof.rows() + " rows, " + proof.combinations() + " combinations, " + proof.sure() + " sure, "
                        + proof.time().toMillis() + " ms");
    }

    @Test
    void everyWrongCellIsCaught(TestReporter reporter) {
        Cases settled = Cases.settled();
        Cases added = Cases.added();
        List<String> survivors = new ArrayList<>();
        int made = 0;
        int byProof = 0;
        List<Mutant> mutants = mutants();
        assertTrue(mutants.size() > 200, mutants.size() + " mutants");
        for (int i = 0; i < mutants.size(); i += EVERY) {
            Mutant mutant = mutants.get(i);
            made++;
            if (!Prover.prove(mutant.table()).isSound()) {
                byProof++;
            } else if (settled.agreeWith(mutant.table())
                    && added.agreeWith(mutant.table())
                    && isCalled(mutant.table())) {
                survivors.add(mutant.what());
            }
        }
        reporter.publishEntry(
                "mutants",
                made + " made, " + byProof + " caught by the proof, " + (made - byProof - survivors.size())
                        + " by the cases, survivors " + survivors);
        assertEquals(List.of(), survivors);
    }

    /** Two ways in which a reduced charge ended lead to the same everywhere, so what they are called is looked at itself. */
    private static boolean isCalled(DecisionTable table) {
        return Stream.of("acquitted", "dismissed-or-not-pursued", "conviction-vacated", "conviction-stands", "not-sure")
                .allMatch(ending -> ending.equals(
                        table.today(Map.of("disposition", "reduced-" + ending)).get("reduced_disposition")));
    }

    /** The table with one cell changed. */
    private record Mutant(String what, DecisionTable table) {}

    /** Each outcome replaced by each other, each answer taken out of a condition or put in, each condition taken out. */
    private static List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < TABLE.rows().size(); i++) {
            Row row = TABLE.rows().get(i);
            for (DecisionTable.Outcome outcome : TABLE.outcomes()) {
                if (!outcome.id().value().equals(row.outcome().value())) {
                    mutants.add(mutant(i, row.when(), outcome.id()));
                }
            }
            for (Question question : TABLE.questions()) {
                conditions(row.when(), question).forEach(when -> mutants.add(mutant(row, when)));
            }
        }
        doubts().forEach(mutants::add);
        formers().forEach(mutants::add);
        return mutants;
    }

    /** An answer that is unsure for a result: for none, for each other, for all; and one that no longer ends the questions. */
    private static List<Mutant> doubts() {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : TABLE.questions()) {
            for (Option option : question.options()) {
                List<List<Doubt>> others = new ArrayList<>();
                for (Doubt doubt : option.doubts()) {
                    others.add(List.of());
                    TABLE.results().forEach(result -> others.add(List.of(new Doubt(result, doubt.candidates()))));
                    others.add(TABLE.results().stream()
                            .map(result -> new Doubt(result, doubt.candidates()))
                            .toList());
                    others.removeIf(other -> other.size() == 1
                            && other.get(0)
                                    .result()
                                    .value()
                                    .equals(doubt.result().value()));
                }
                others.forEach(doubts -> mutants.add(
                        mutant(question, option, new Option(option.id(), option.candidates(), doubts, option.ends()))));
                if (option.ends()) {
                    mutants.add(mutant(
                            question, option, new Option(option.id(), option.candidates(), option.doubts(), false)));
                }
            }
        }
        return mutants;
    }

    private static Mutant mutant(Question question, Option option, Option other) {
        List<Option> options = new ArrayList<>(question.options());
        options.set(options.indexOf(option), other);
        List<Question> questions = new ArrayList<>(TABLE.questions());
        questions.set(questions.indexOf(question), new Question(question.id(), options, question.askedWhen()));
        return new Mutant(
                question.id().value() + ": " + option.id().value() + " " + other.doubts() + " " + other.ends(),
                table(questions, TABLE.rows(), TABLE.formerly()));
    }

    /** An answer of an earlier revision that is forgotten, or called another's answers. */
    private static List<Mutant> formers() {
        List<Mutant> mutants = new ArrayList<>();
        List<Former> formerly = TABLE.formerly();
        for (int i = 0; i < formerly.size(); i++) {
            Former former = formerly.get(i);
            List<Former> without = new ArrayList<>(formerly);
            without.remove(i);
            // a missing answer is an unsure one, so a forgotten one of these changes nothing
            if (!former.option().value().endsWith("not-sure")) {
                mutants.add(new Mutant("without " + former, table(TABLE.questions(), TABLE.rows(), without)));
            }
            for (Former other : formerly) {
                if (!other.equals(former)
                        && other.question().value().equals(former.question().value())) {
                    List<Former> swapped = new ArrayList<>(formerly);
                    swapped.set(i, new Former(former.question(), former.option(), other.now()));
                    mutants.add(new Mutant(former + " as " + other, table(TABLE.questions(), TABLE.rows(), swapped)));
                }
            }
        }
        return mutants;
    }

    private static DecisionTable table(List<Question> questions, List<Row> rows, List<Former> formerly) {
        return new DecisionTable(
                questions,
                TABLE.results(),
                TABLE.outcomes(),
                TABLE.unsettled(),
                rows,
                TABLE.reminders(),
                formerly,
                TABLE.position());
    }

    private static Mutant mutant(Row row, Condition when) {
        return mutant(TABLE.rows().indexOf(row), when, row.outcome());
    }

    private static Mutant mutant(int index, Condition when, Located<String> outcome) {
        Row row = TABLE.rows().get(index);
        List<Row> rows = new ArrayList<>(TABLE.rows());
        rows.set(index, new Row(row.rule(), row.results(), when, outcome, row.restsOn(), row.cites()));
        String what = row.rule().value() + " (line " + row.position().line() + "): " + when + " -> " + outcome.value();
        return new Mutant(what, table(TABLE.questions(), rows, TABLE.formerly()));
    }

    private static List<Condition> conditions(Condition when, Question question) {
        String id = question.id().value();
        Condition.Answers named = when.allowed().get(id);
        List<Condition> changed = new ArrayList<>();
        if (named == null) {
            return changed;
        }
        changed.add(with(when, id, Set.of(), named));
        for (Option option : question.sureOptions()) {
            Set<String> options = new LinkedHashSet<>(named.options());
            if (!options.remove(option.id().value())) {
                options.add(option.id().value());
            }
            if (!options.isEmpty()) {
                changed.add(with(when, id, options, named));
            }
        }
        return changed;
    }

    /** The condition with other answers to a question; without the question where there are none. */
    private static Condition with(Condition when, String question, Set<String> options, Condition.Answers named) {
        Map<String, Condition.Answers> allowed = new LinkedHashMap<>(when.allowed());
        if (options.isEmpty()) {
            allowed.remove(question);
        } else {
            allowed.put(question, new Condition.Answers(options, named.position()));
        }
        return new Condition(allowed);
    }
}
