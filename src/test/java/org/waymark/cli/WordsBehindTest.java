package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** The guide's own self-check and the words of a state, each with a revision that Spanish does not have yet. */
class WordsBehindTest {
    private static final String QUIZ = "content/quiz/self-check/";
    private static final String STATE = "content/states/ca/";

    private static final String DAY = "effective: 2026-11-25";

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        Trees.copy(Path.of("content"), root.resolve("content"));
        Trees.copy(Path.of("i18n"), root.resolve("i18n"));
        change(
                QUIZ + "r2/en.yaml",
                Map.of("    help: If you had only probation or a fine, choose “I’m not sure”.\n", ""));
        change(
                QUIZ + "r2/es.yaml",
                Map.of(
                        "    help: Si solo tuvo libertad condicional (probation) o una multa, elija “No sé con seguridad”.\n",
                        ""));
        assertEquals(0, Run.on(root, "revise", "quiz/self-check").code());
        change(
                QUIZ + "r3/quiz.yaml",
                Map.of("effective: 2026-07-01", DAY, "change: \"\"", "change: The questions are plainer."));
        change(
                QUIZ + "r3/en.yaml",
                Map.of(
                        "Are you a survivor of sex trafficking, labor trafficking, or both?",
                        "Have you survived trafficking?",
                        "This law is only for people who were trafficked.",
                        "This law is for people who were trafficked. Nobody else can use it.",
                        "no: \"No, state or local only\"",
                        "no: \"No, only state or local\"",
                        "    help: A vacated conviction is one that a judge has made void.\n",
                        "",
                        "    brief: \"Sentence\"\n",
                        "    brief: \"Sentence\"\n    help: Count prison only.\n",
                        "  - It takes about three minutes for each charge.\n",
                        "  - It takes two minutes for each charge.\n"));
        assertEquals(0, Run.on(root, "revise", "states/ca").code());
        change(
                STATE + "r2/state.yaml",
                Map.of("effective: 2026-07-01", DAY, "change: \"\"", "change: The bill has become law."));
        change(
                STATE + "r2/en.yaml",
                Map.of(
                        "nexus: The conviction was the result of being a trafficking victim.",
                        "nexus: The conviction came from being trafficked.",
                        "    exclusions: Violent offenses are left out.\n",
                        "",
                        "    waiting-period: After probation is completed.\n",
                        "    waiting-period: After probation is completed.\n    exclusions: Arrests are left out.\n"));
    }

    private void change(String file, Map<String, String> changes) {
        String text = Trees.text(root.resolve(file));
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertTrue(text.contains(change.getKey()), file + " has no " + change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        Trees.write(root, file, text);
    }

    @Test
    void theTableOfTranslationsHasThem() {
        Run run = Run.on(root, "translations", "--lang", "es", "--diff");
        assertEquals("", run.err());
        String out = run.out();

        String texts = " texts \\(r2 of r3\\)  machine on 2026-11-24\n";
        assertTrue(
                out.replaceAll(" +", " ")
                        .matches("(?s).*\nes quiz/self-check behind by 6 of \\d+" + texts.replaceAll(" +", " ") + ".*"),
                out);
        assertTrue(out.contains("""
                    questions.survivor.question: changed since 2026-11-25
                      old source: Are you a survivor of sex trafficking, labor trafficking, or both?
                      new source: Have you survived trafficking?
                      in es: ¿Es usted sobreviviente de la trata sexual, de la trata laboral o de ambas?
                """), out);
        assertTrue(out.contains("""
                    questions.sentence.help: new since 2026-11-25
                      new source: Count prison only.
                """), out);
        assertTrue(out.contains("""
                    questions.reduced_disposition.help: gone since 2026-11-25
                      old source: A vacated conviction is one that a judge has made void.
                """), out);
        assertTrue(out.contains("behind by 3 of 9 texts (r1 of r2)"), out);
        assertTrue(out.matches("(?s).*\nes  states/tx +up to date +machine on .*"), out);
        assertTrue(out.matches("(?s).*\n\\d+ of \\d+ translations are up to date.\n"), out);
    }

    @Test
    void theNextRevisionsWordsArePreparedWithMarks() {
        Run quiz = Run.on(root, "translate", "quiz/self-check", "--lang", "es");
        Run state = Run.on(root, "translate", "states/ca", "--lang", "es");

        assertEquals(
                "wrote content/quiz/self-check/r3/es.yaml, with 7 marks",
                quiz.out().lines().findFirst().orElse(quiz.err()));
        assertEquals(
                "wrote content/states/ca/r2/es.yaml, with 4 marks",
                state.out().lines().findFirst().orElse(state.err()));
        String text = Trees.text(root.resolve(STATE + "r2/es.yaml"));
        assertTrue(text.contains("change: The bill has become law.\n"), text);
        Run check = Run.on(root, "check");
        assertEquals(1, check.code());
        assertEquals(
                11,
                check.err()
                        .lines()
                        .filter(line -> line.contains("[unfinished]"))
                        .count(),
                check.err());
    }
}
