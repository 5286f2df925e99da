package org.waymark.author.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.author.translation.NextTranslation.Outcome;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class NextTranslationTest {
    private static final Path SITE = Path.of("src/test/resources/sites/editions");
    private static final Language SPANISH = new Language("es");
    private static final String PROVENANCE =
            "# translate: say how this text came to be, then delete this comment: machine (nobody read it), translated"
                    + " (by whom) or reviewed (by whom)\ntranslation: {state: machine, on: 2026-09-01}\n";
    private static final String CHANGED =
            "translate: the source has changed. Bring the words below up to date, then delete this comment.\n";
    private static final String ADDED =
            "translate: the source has this since then. Translate it, then delete this comment.";

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        GuideFolder.copyOf(SITE, root);
        Trees.write(root, "content/states/dataset.yaml", "records: [nc]\nfile: state\nfields: {confidence: text}\n");
    }

    private NextTranslation.Result translate(String piece) {
        return new NextTranslation(
                        root.resolve("content"),
                        new Language("en"),
                        Kinds.named(root.resolve("content")),
                        LocalDate.of(2026, 9, 1))
                .write(piece, SPANISH);
    }

    private String text(String file) {
        return Trees.text(root.resolve("content").resolve(file));
    }

    /** The line with which the source says what a revision changes. */
    private String change(String file) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith("change:"))
                .findFirst()
                .map(line -> line + "\n")
                .orElseThrow();
    }

    @Test
    void whatStillHoldsIsCarriedOverAndTheRestIsMarked() {
        Map<String, String> before = new TreeMap<>(Trees.read(root));

        NextTranslation.Result result = translate("faq/deadline");

        assertEquals(new NextTranslation.Result(Outcome.WRITTEN, Path.of("faq/deadline/r3/es.md"), 5), result);
        assertEquals(
                "---\ntitle: Plazos\nquestion: ¿Cuánto tarda?\naliases: [Cuánto, Cuándo, Cuántos días]\n# " + ADDED
                        + "\n"
                        + change("faq/deadline/r3/en.md") + PROVENANCE
                        + "---\n<!-- " + CHANGED + """

                It was:

                The court has ninety days to answer you.

                It is now:

                The court has thirty days to answer you.
                -->
                El tribunal tiene noventa días para contestarle.

                Un abogado puede escribirlo por usted.

                """ + "<!-- " + CHANGED + """

                It was:

                Send the paper by post to the clerk of the court.

                It is now:

                Bring the paper in person to the clerk of the court. Do not send it by post.
                -->
                Envíe el escrito por correo a la secretaría del tribunal.

                Lo que cuesta se dice en [otra respuesta](faq:cost).

                """ + "<!-- " + ADDED
                        + " -->\nThe judge can ask you questions.\n",
                text("faq/deadline/r3/es.md"));
        Map<String, String> after = new TreeMap<>(Trees.read(root));
        after.remove("content/faq/deadline/r3/es.md");
        assertEquals(before, after);
    }

    @Test
    void eachMarkIsAnErrorUntilItIsDeleted() {
        translate("faq/deadline");

        Diagnostics diagnostics = new Diagnostics();
        new SiteReader(Kinds.files(root.resolve("content"), root.resolve("i18n")), diagnostics).read();

        List<String> faults = diagnostics.all().stream()
                .map(Diagnostic::format)
                .filter(fault -> fault.startsWith("content/faq/deadline/r3/es.md"))
                .map(fault -> fault.replaceFirst("(?s)\n.*", ""))
                .toList();
        String message = ": error: the words below this mark are still to be translated [unfinished]";
        assertEquals(
                List.of(
                        "content/faq/deadline/r3/es.md:5:1" + message,
                        "content/faq/deadline/r3/es.md:7:1" + message,
                        "content/faq/deadline/r3/es.md:10:1" + message,
                        "content/faq/deadline/r3/es.md:24:1" + message,
                        "content/faq/deadline/r3/es.md:38:1" + message),
                faults);
    }

    @Test
    void blocksOfEveryKindComeWholeAndWithoutTheirNames() {
        Trees.write(root, "content/faq/cost/r2/en.md", """
                ---
                title: T
                question: Q
                aliases: [a, b, c]
                effective: 2026-09-01
                change: All is new.
                ---
                Wholly other words here. {#short}

                ## A heading {#papers}

                {#list}

                - one
                - two

                  still two

                ::: steps {#next}
                1. Go.
                :::

                | A | B |
                |---|---|
                | c | d[^1] |

                [^1]: An aside.
                """);

        translate("faq/cost");

        String text = text("faq/cost/r2/es.md");
        String mark = "<!-- " + ADDED + " -->\n";
        assertTrue(
                text.endsWith(mark + "Wholly other words here.\n\n" + mark + "## A heading\n\n" + mark
                        + "- one\n- two\n\n  still two\n\n" + mark + "::: steps\n1. Go.\n:::\n\n" + mark
                        + "| A | B |\n|---|---|\n| c | d[^1] |\n\n" + mark + "[^1]: An aside.\n"),
                text);
        assertTrue(text.contains("# It was:\n# title: "), text);
    }

    @Test
    void whereNothingIsTranslatedAllIsMarked() {
        Trees.write(
                root,
                "content/glossary/fee/r1/en.md",
                "---\ntitle: Fee\nterm: Fee\naliases:\n  - a\n  - b\n---\nMoney.\n");

        assertEquals(5, translate("glossary/fee").marks());

        String mark = "# " + ADDED + "\n";
        assertEquals(
                "---\n" + mark + "title: Fee\n" + mark + "term: Fee\n" + mark + "aliases:\n  - a\n  - b\n" + PROVENANCE
                        + "---\n<!-- " + ADDED + " -->\nMoney.\n",
                text("glossary/fee/r1/es.md"));
    }

    @Test
    void theWordsOfAQuestionnaireAreCarriedOverKeyByKey() {
        Trees.write(root, "content/quiz/check/r1/en.yaml", """
                title: Check
                begin: Start
                gone: Old
                options: {yes: Yes}
                start:
                  - One.
                questions:
                  age:
                    question: How old?
                    why: The law asks.
                """);
        Trees.write(root, "content/quiz/check/r1/es.yaml", """
                # Las palabras en español.
                title: Prueba
                translation:
                  state: translated
                  by: Ana
                  on: 2026-01-01

                begin: Empezar
                gone: Viejo
                options: {yes: "Sí"}
                start:
                  - Uno.
                questions:
                  age:
                    question: ¿Cuántos años?
                    why: La ley lo pregunta.
                """);
        Trees.write(root, "content/quiz/check/r2/en.yaml", """
                title: Check
                begin: Start
                options: {yes: Yes}
                start:
                  - One.
                  - Two.
                questions:
                  age:
                    question: How old were you?
                    why: The law asks.
                    help: Guess.
                """);

        assertEquals(4, translate("quiz/check").marks());

        assertEquals("# Las palabras en español.\ntitle: Prueba\n" + PROVENANCE + """

                begin: Empezar
                options: {yes: "Sí"}
                # translate: the source has changed. Bring the words below up to date, then delete this comment.
                # It was:
                # start:
                #   - One.
                # It is now:
                # start:
                #   - One.
                #   - Two.
                start:
                  - Uno.
                questions:
                  age:
                    # translate: the source has changed. Bring the words below up to date, then delete this comment.
                    # It was:
                    # question: How old?
                    # It is now:
                    # question: How old were you?
                    question: ¿Cuántos años?
                    why: La ley lo pregunta.
                    # translate: the source has this since then. Translate it, then delete this comment.
                    help: Guess.
                """, text("quiz/check/r2/es.yaml"));
    }

    @Test
    void whatChangedIsToBeSaidInTheLanguageToo() {
        Trees.write(root, "content/states/nc/r1/en.yaml", "note: Old.\n");
        Trees.write(
                root,
                "content/states/nc/r1/es.yaml",
                "change: Lo de antes.\ntranslation: {state: machine, on: 2026-01-01}\nnote: Viejo.\n");
        Trees.write(root, "content/states/nc/r2/en.yaml", "note: Old.\n");
        Trees.write(root, "content/states/nc/r2/state.yaml", "name: N\nchange: A new law.\nconfidence: high\n");

        assertEquals(2, translate("states/nc").marks());

        assertEquals(
                "# " + ADDED + "\nchange: A new law.\n" + PROVENANCE + "note: Viejo.\n", text("states/nc/r2/es.yaml"));
    }

    @Test
    void wordsThatOnlyTheTranslationHasStay() {
        Trees.write(root, "content/states/nc/r1/en.yaml", "aliases: [N. C.]\nnote: Old.\n");
        Trees.write(
                root,
                "content/states/nc/r1/es.yaml",
                "translation: {state: machine, on: 2026-01-01}\nname: Carolina del Norte\nnote: Viejo.\n");
        Trees.write(root, "content/states/nc/r2/en.yaml", "aliases: [N. C.]\nnote: Old.\n");

        translate("states/nc");

        assertEquals(PROVENANCE + "name: Carolina del Norte\nnote: Viejo.\n", text("states/nc/r2/es.yaml"));
    }

    @Test
    void nothingThatIsThereIsTouched() {
        Map<String, String> before = Trees.read(root);

        assertEquals(Outcome.ALREADY_THERE, translate("faq/cost").outcome());
        assertEquals(Outcome.NO_SUCH_PIECE, translate("faq/nothing").outcome());

        assertEquals(before, Trees.read(root));
    }

    @Test
    void anOlderTranslationWithOtherBlocksIsMendedFirst() {
        Path old = root.resolve("content/faq/deadline/r1/es.md");
        Trees.write(root, "content/faq/deadline/r1/es.md", Trees.text(old) + "\nUn párrafo más.\n");

        assertEquals(Outcome.OTHER_BLOCKS, translate("faq/deadline").outcome());
    }

    @Test
    void aDraftIsNothingToBeginFrom() {
        Trees.write(root, "content/glossary/court/r1/es.md", "---\ntitle: X\ndraft: true\n---\nX.\n");

        assertEquals(6, translate("glossary/court").marks());
    }

    @Test
    void aFileOfWindowsStaysOne() {
        for (String file : List.of("faq/deadline/r3/en.md", "faq/deadline/r1/en.md", "faq/deadline/r1/es.md")) {
            Trees.write(root, "content/" + file, text(file).replace("\n", "\r\n"));
        }

        translate("faq/deadline");

        String text = text("faq/deadline/r3/es.md");
        assertEquals(-1, text.replace("\r\n", "").indexOf('\n'), text);
        assertTrue(text.startsWith("---\r\ntitle: Plazos\r\nquestion: ¿Cuánto tarda?\r\n"), text);
        assertTrue(text.endsWith("-->\r\nThe judge can ask you questions.\r\n"), text);
    }

    @Test
    void commentsAndAMissingLastLineEndStayAsTheyWere() {
        Trees.write(root, "content/states/nc/r1/en.yaml", "note: Old.\n");
        Trees.write(
                root,
                "content/states/nc/r1/es.yaml",
                "# arriba\ntranslation: {state: machine, on: 2026-01-01}\n\n# la nota\n\"note\": 'Viejo.' # fin\n# abajo");
        Trees.write(root, "content/states/nc/r2/en.yaml", "note: >-\n  Old.\n");

        translate("states/nc");

        assertEquals(
                "# arriba\n" + PROVENANCE + "\n# la nota\n\"note\": 'Viejo.' # fin\n# abajo",
                text("states/nc/r2/es.yaml"));
    }

    @Test
    void keysAreFoundHoweverTheyAreWritten() {
        Trees.write(root, "content/quiz/check/r1/en.yaml", "title: Check\n\"a: b\": One\na.b: Two\na:\n  b: Three\n");
        Trees.write(root, "content/quiz/check/r1/es.yaml", "title: Prueba\n'a: b': Uno\na.b: Dos\na: {b: Tres}\n");
        Trees.write(root, "content/quiz/check/r2/en.yaml", "title: Check\n'a: b': \"One\"\na.b: Two\na:\n  b: Three\n");

        assertEquals(1, translate("quiz/check").marks());

        assertEquals(
                "title: Prueba\n'a: b': Uno\na.b: Dos\na: {b: Tres}\n" + PROVENANCE, text("quiz/check/r2/es.yaml"));
    }

    @Test
    void anOlderTranslationThatCannotBeReadIsMendedFirst() {
        Trees.write(root, "content/faq/deadline/r1/es.md", "---\ntitle: \"Plazos\n---\nUno.\n");

        assertEquals(Outcome.UNREADABLE, translate("faq/deadline").outcome());
    }

    @Test
    void notesToTranslatorsAreCarriedOver() {
        String front = "---\ntitle: T\nquestion: Q\naliases: [a, b, c]\neffective: 2026-03-01\n---\n";
        String own =
                "---\ntitle: T\nquestion: Q\naliases: [a, b, c]\ntranslation: {state: machine, on: 2026-03-01}\n---\n";
        Trees.write(root, "content/faq/cost/r1/en.md", front + "One.\n\n<!-- Keep it formal. -->\n\nTwo.\n");
        Trees.write(root, "content/faq/cost/r1/es.md", own + "<!-- De usted. -->\n\nUno.\n\nDos.\n");
        Trees.write(
                root,
                "content/faq/cost/r2/en.md",
                front.replace("03-01\n---", "04-01\nchange: New.\n---")
                        + "One.\n\n<!-- Keep it formal. -->\n\nTwo.\n\n<!-- A number. -->\n\nThree.\n\n<!-- The end. -->\n");

        translate("faq/cost");

        String text = text("faq/cost/r2/es.md");
        assertEquals(
                "<!-- De usted. -->\n\nUno.\n\n<!-- Keep it formal. -->\n\nDos.\n\n<!-- A number. -->\n\n<!-- " + ADDED
                        + " -->\nThree.\n\n<!-- The end. -->\n",
                text.substring(text.indexOf("---\n", 4) + 4));
    }

    /** Line ends, emphasis and the style of quotation marks are no change of a block's words; nor are they of a footnote's. */
    @Test
    void aFootnoteThatSaysTheSameIsCarriedOver() {
        String front =
                "---\ntitle: T\nquestion: Q\naliases: [a, b, c]\neffective: 2026-03-01\n---\nOne.[^a] Two.[^b]\n\n";
        Trees.write(
                root,
                "content/faq/cost/r1/en.md",
                front + "[^a]: The law says *that* in [a \"part\"](cite:law).\n\n[^b]: In 30 days.\n");
        Trees.write(
                root,
                "content/faq/cost/r1/es.md",
                "---\ntitle: T\ntranslation: {state: machine, on: 2026-03-01}\n---\nUno.[^a] Dos.[^b]\n\n"
                        + "[^a]: Lo dice [una parte](cite:law).\n\n[^b]: En 30 días.\n");
        Trees.write(
                root,
                "content/faq/cost/r2/en.md",
                front + "[^a]: The law says that\n    in [a “part”](cite:law).\n\n[^b]: In 60 days.\n");

        translate("faq/cost");

        String text = text("faq/cost/r2/es.md");
        assertTrue(text.contains("\n\n[^a]: Lo dice [una parte](cite:law).\n\n<!-- " + CHANGED), text);
        assertTrue(text.endsWith("[^b]: In 60 days.\n-->\n[^b]: En 30 días.\n"), text);
    }

    @Test
    void aLinkToAnotherPieceOfADeclaredKindIsAChange() {
        String front = "---\ntitle: T\nquestion: Q\naliases: [a, b, c]\neffective: 2026-03-01\n---\n";
        Trees.write(root, "content/faq/cost/r1/en.md", front + "See [the law](state:nc).\n");
        Trees.write(
                root,
                "content/faq/cost/r1/es.md",
                "---\ntitle: T\ntranslation: {state: machine, on: 2026-03-01}\n---\nVea [la ley](state:nc).\n");
        Trees.write(root, "content/faq/cost/r2/en.md", front + "See [the law](state:ca).\n");

        translate("faq/cost");

        assertTrue(text("faq/cost/r2/es.md").contains("<!-- " + CHANGED), text("faq/cost/r2/es.md"));
    }
}
