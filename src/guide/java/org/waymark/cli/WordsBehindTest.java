package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
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
        GuideFolder.copyOf(Builds.REPOSITORY, root).without(STATE + "r2").without(QUIZ + "r3");
        change(
                QUIZ + "r2/en.yaml",
                Map.of(
                        "    help: If you had only probation or a fine, choose “I’m not sure”.\n",
                        "",
                        "answered: Your answers\n",
                        "",
                        "  about: This page is made from your answers and is kept nowhere. Print it now, or it is gone when you leave.\n",
                        ""));
        change(
                QUIZ + "r2/es.yaml",
                Map.of(
                        "    help: Si solo tuvo libertad condicional (probation) o una multa, elija “No sé con seguridad”.\n",
                        "",
                        "answered: Sus respuestas\n",
                        "",
                        "  about: Esta hoja se hace con sus respuestas y no se guarda en ninguna parte. Imprímala ahora; si no, se pierde cuando usted sale.\n",
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
                        .matches("(?s).*\nes quiz/self-check behind by 7 of \\d+" + texts.replaceAll(" +", " ") + ".*"),
                out);
        String plain = out.replaceAll(" +\\(content/\\S+\\.yaml:\\d+:\\d+\\)\n", "\n");
        assertTrue(plain.contains("""
                    questions.survivor.question: changed since 2026-11-25
                      old source: Are you a survivor of sex trafficking, labor trafficking, or both?
                      new source: Have you survived trafficking?
                      in es: ¿Es usted sobreviviente de la trata sexual, de la trata laboral o de ambas?
                """), plain);
        assertTrue(plain.contains("""
                    questions.sentence.help: new since 2026-11-25
                      new source: Count prison only.
                """), plain);
        assertTrue(plain.contains("""
                    questions.reduced_disposition.help: gone since 2026-11-25
                      old source: A vacated conviction is one that a judge has made void.
                """), plain);
        assertTrue(out.contains("Count prison only.  (content/quiz/self-check/r3/en.yaml:93:11)\n"), out);
        assertTrue(out.contains("behind by 4 of 13 texts (r1 of r2)"), out);
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

    @Test
    void readersSeeWhatIsOlderWithTheNewWordsInTheirLanguage() {
        Run build = Run.on(
                root, "build", "--today", Builds.today(root.resolve("content")).toString());
        assertEquals(0, build.code(), build.err());
        assertFalse(build.err().contains("there is no text in 'es'"), build.err());

        Document state = page("site/es/states/ca.html");
        assertEquals(
                "Cambió el 25 de noviembre de 2026. Primero están las palabras anteriores y después las nuevas, en inglés."
                        + " La condena fue el resultado de ser víctima de trata. The conviction came from being trafficked.",
                state.select("#set-aside-convictions [data-stale=changed]").text());
        assertEquals(
                "The conviction came from being trafficked.",
                state.select("#set-aside-convictions [data-stale=changed] [lang=en][dir=ltr]")
                        .text());
        assertEquals(
                "Arrests are left out.",
                state.select("[data-stale=new] .stale__new").text());
        assertEquals(
                "Una parte que estaba aquí se quitó el 25 de noviembre de 2026.",
                state.select("#vacatur-all [data-stale=gone]").text());
        assertFalse(state.text().contains("Los delitos violentos quedan fuera"), state.text());
        assertTrue(
                state.select(".status").text().contains("Falta actualizar 2 de 9 textos: el texto en inglés cambió"),
                state.text());
        assertEquals(0, state.select("meta[name=robots]").size());
        assertEquals(0, page("site/es/states/tx.html").select("[data-stale]").size());
        assertEquals(0, page("site/en/states/ca.html").select("[data-stale]").size());
    }

    @Test
    void theSelfCheckKeepsItsOlderWordsAndSaysWhichTheyAre() {
        assertEquals(
                0,
                Run.on(
                                root,
                                "build",
                                "--today",
                                Builds.today(root.resolve("content")).toString())
                        .code());

        Document page = page("site/es/self-check.html");
        Element question = page.selectFirst("[data-question=survivor]");
        assertEquals(
                "¿Es usted sobreviviente de la trata sexual, de la trata laboral o de ambas? / Have you survived trafficking?",
                question.select("h2 [data-stale=changed]").text());
        assertEquals(
                "Have you survived trafficking?",
                question.select("h2 [lang=en][dir=ltr]").text());
        assertEquals(
                "This law is for people who were trafficked. Nobody else can use it.",
                question.select("p .stale .stale__new[lang=en]").text());
        assertEquals(
                List.of("changed"),
                page.select("[data-question=federal_charge] label [data-stale]").eachAttr("data-stale"));
        assertEquals(
                "Count prison only.",
                page.select("[data-question=sentence] .stale__new").text());
        assertFalse(page.text().contains("Una condena anulada"), page.text());
        assertEquals(1, page.select("[data-step=start] li .stale").size());
        assertEquals(5, page.select("[data-step=start] li").size());
        assertEquals(
                1, page.select("[data-step=start] .status").size(), "what readers must know of the text is one line");
        assertTrue(page.select("[data-step=start] .status").text().startsWith("Traducción automática, sin revisar."));
        assertTrue(
                page.select("[data-step=start] .status").text().contains("5 de 169 textos"),
                page.select("[data-step=start] .status").text());
        assertEquals(0, page.select("meta[name=robots]").size());
        assertEquals(0, page("site/en/self-check.html").select("[data-stale]").size());
        assertTrue(page("site/es/print/self-check.html")
                        .select(".paper__question [data-stale]")
                        .size()
                > 1);
        assertTrue(page("site/es/self-check-rules.html")
                        .select("td [data-stale=changed]")
                        .size()
                > 1);
    }

    private Document page(String file) {
        return Jsoup.parse(Trees.text(root.resolve(file)));
    }
}
