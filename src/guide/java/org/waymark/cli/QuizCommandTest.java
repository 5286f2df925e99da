package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.Trees;

/** What a maintainer asks of the guide's own questionnaire, and is told. */
class QuizCommandTest {
    @TempDir
    private Path folder;

    @Test
    void proveCountsWhatItTried() {
        Run run = Run.of("quiz", "prove");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out()
                        .matches(
                                "Questionnaire self-check r3: 32 rows, 1323 combinations of answers \\(39 without an unsure one\\) tried in"
                                        + " \\d+ ms.\nEach has exactly one outcome for each result; every row is needed; the laws"
                                        + " hold.\n"),
                run.out());
    }

    @Test
    void proveEndsWithOneWhereTheTableHasAGap() throws IOException {
        change("r3", "{sentence: none}", "{sentence: served}");

        Run run = quiz("prove");

        assertEquals(1, run.code());
        assertTrue(run.out().endsWith(" faults. ./waymark check says what to do about them.\n"), run.out());
    }

    @Test
    void tableHasALineForEachRow() {
        List<String> lines = Run.of("quiz", "table").out().lines().toList();

        assertEquals(1 + 32, lines.size());
        assertTrue(lines.get(0).matches("Rule +Results +If +Then +Rests on"), lines.get(0));
        assertTrue(
                lines.get(1)
                        .matches("G1 +vacatur, expungement, sentence_reduction +survivor = no +does-not-fit "
                                + "+faq/who-is-eligible#three-requirements; usc-18-3771a-a-7"),
                lines.get(1));
    }

    @Test
    void tableIsMarkdownToo() {
        List<String> lines = Run.of("quiz", "table", "--markdown").out().lines().toList();

        assertEquals(2 + 32, lines.size());
        assertEquals("| Rule | Results | If | Then | Rests on |", lines.get(0));
        assertEquals("|---|---|---|---|---|", lines.get(1));
        assertTrue(
                lines.contains("| V5 | vacatur | reduced_disposition = conviction-vacated | already-done |"
                        + " faq/what-is-vacatur#short; usc-18-3771a-b-1-a |"),
                String.join("\n", lines));
    }

    @Test
    void drawingInTheDocumentsIsWhatTheCommandDraws() throws IOException {
        Run run = Run.of("quiz", "graph");

        assertEquals(0, run.code(), run.err());
        assertEquals(Files.readString(Path.of("docs/self-check.svg")), run.out());
    }

    @Test
    void explainNamesAnswersOutcomeRuleReasonAndSources() {
        Run run = Run.of(
                "quiz",
                "explain",
                "federal_charge=yes",
                "survivor=yes",
                "direct_result=yes",
                "violent_crime=no",
                "disposition=acquitted");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("federal_charge: yes\nsurvivor: yes\ndirect_result: yes\n"), run.out());
        assertFalse(run.out().contains("sentence: "), "a question that is not asked: " + run.out());
        assertTrue(run.out().contains("""
                vacatur: does-not-fit by V2
                  V2 -> does-not-fit: Vacatur makes a conviction void. This charge did not end in one, so there is nothing to void.
                     rests on faq/what-is-vacatur#short, usc-18-3771a-b-1-a
                """), run.out());
    }

    @Test
    void explainCountsAMissingAnswerAsAnUnsureOne() {
        Run run = Run.of("quiz", "explain", "survivor=yes", "direct_result=yes", "federal_charge=yes");

        assertTrue(run.out().contains("disposition: not-sure"), run.out());
        assertTrue(run.out().contains("vacatur: ask-attorney by U(V1,V2,V3,V4,V5,V6)"), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            explain survivr=yes       | There is no question 'survivr'. Did you mean 'survivor'?
            explain survivor=yess     | 'survivor' has no answer 'yess'. Did you mean 'yes'?
            diff r1 r9                | There is no revision r9. There are: r1, r2, r3.
            diff r1 two               | 'two' is not a revision. Write it like r1.
            diff r1                   | Missing required parameter: 'REVISION'
            prove --quiz other        | There is no such questionnaire that can be read. Try: ./waymark check
            ``                        | Say what to do: quiz prove, table, graph, explain or diff.
            """)
    void wrongUsageEndsWithTwoAndSaysWhatToType(String words, String expected) {
        String[] typed = ("quiz " + words).strip().split(" +");

        Run run = Run.of(typed);

        assertEquals(2, run.code());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals("", run.out());
    }

    /** Whose result the third revision changes, in one sentence: the questions of before are mapped to those of now. */
    @Test
    void diffNamesWhatAllChangedAnswersHaveInCommon() {
        Run run = Run.of("quiz", "diff", "r2", "r3");

        assertEquals(0, run.code(), run.err());
        assertEquals("""
                384 of 1,323 ways to answer lead to a different result.

                Expungement: “Not for this charge” is now “Ask a lawyer about this”, for 384 of the 440 ways to answer with these answers:
                  Was it a federal charge? Yes / I’m not sure
                  Are you a survivor of sex trafficking, labor trafficking, or both? Yes / I’m not sure
                  Was this charge a direct result of the trafficking? No
                """, run.out());
    }

    @Test
    void diffOfARevisionWithItselfIsEmpty() {
        Run run = Run.of("quiz", "diff", "r1", "r1");

        assertEquals(0, run.code(), run.err());
        assertEquals("No way to answer leads to a different result.\n", run.out());
    }

    /** The strict reading of a violent charge with a minor victim that was reduced: three rules change. */
    @Test
    void diffSaysInWordsWhoseOutcomeChanges() throws IOException {
        for (String rule : List.of("V6", "E7", "S5")) {
            change("r2", rule);
        }

        Run run = quiz("diff", "r1", "r2");

        assertEquals(0, run.code(), run.err());
        assertEquals(Files.readString(Path.of("src/guide/resources/quiz/diff-strict-reading.txt")), run.out());
        assertEquals(0, quiz("prove").code(), "the new revision is sound");
    }

    private Run quiz(String... words) {
        List<String> all = new ArrayList<>(List.of("quiz"));
        all.addAll(List.of(words));
        all.addAll(List.of("--content", folder.resolve("content").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    /** A copy of the guide whose revision has another text in its table. */
    private void change(String revision, String from, String to) throws IOException {
        Path file = table(revision);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    /** Lets the rows of a rule lead to what does not fit. */
    private void change(String revision, String rule) throws IOException {
        Path file = table(revision);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("(rule: " + rule + ", .*, then: )ask-attorney", "$1does-not-fit"));
    }

    private Path table(String revision) {
        Path quiz = folder.resolve("content/quiz/self-check");
        if (!Files.exists(quiz)) {
            Trees.copy(Path.of("content"), folder.resolve("content"));
        }
        if (!Files.exists(quiz.resolve(revision))) {
            Trees.copy(quiz.resolve("r1"), quiz.resolve(revision));
        }
        return quiz.resolve(revision + "/quiz.yaml");
    }
}
