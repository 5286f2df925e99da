package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** Texts go to a translator and come back: {@code translations export} and {@code translations import}. */
class ExchangeCommandsTest {
    private static final Path SITE = Path.of("src/test/resources/sites/editions");
    private static final String BEHIND = "content/faq/deadline/r3/es.md";
    private static final String COST = "content/faq/cost/r1/es.md";

    @TempDir
    private Path root;

    @BeforeEach
    void copy() {
        GuideFolder.copyOf(SITE, root);
    }

    private String export(String format, String... more) {
        String[] words = new String[more.length + 8];
        String[] first = {
            "translations",
            "export",
            "--lang",
            "es",
            "--format",
            format,
            "--to",
            file(format).toString()
        };
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        Run run = Run.on(root, words);
        assertEquals(0, run.code(), run.err());
        return Trees.text(file(format));
    }

    private Path file(String format) {
        return root.resolve("es." + format);
    }

    private Run takeIn(String format, String... more) {
        String[] words = new String[more.length + 3];
        String[] first = {"translations", "import", file(format).toString()};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Run.on(root, words);
    }

    private void answer(String format, String old, String young) {
        String text = Trees.text(file(format));
        assertTrue(text.contains(old), old + " is not in " + text);
        Trees.write(root, "es." + format, text.replace(old, young));
    }

    private String text(String name) {
        return Trees.text(root.resolve(name));
    }

    @Test
    void aPoFileSaysWhatChangedAndIsFuzzyWhereTheTranslationIsBehind() {
        Trees.write(root, "content/terms/es.yaml", "- term: lawyer\n  chosen: abogado\n  why: Word.\n");
        String po = export("po", "faq/deadline");

        assertTrue(po.contains("\"Language: es\\n\"\n"), po);
        assertTrue(po.contains("\"Plural-Forms: nplurals="), po);
        assertTrue(po.contains("""
                        #. How long does it take? - paragraph
                        #: content/faq/deadline/r3/en.md:10
                        #, fuzzy, md-text
                        #| msgid "The court has ninety days to answer you."
                        msgctxt "faq/deadline #short"
                        msgid "The court has thirty days to answer you."
                        msgstr "El tribunal tiene noventa días para contestarle."
                        """), po);
        assertTrue(po.contains("""
                        #. How long does it take? - paragraph
                        #. term: lawyer = abogado (Word.)
                        #: content/faq/deadline/r3/en.md:12
                        #, md-text
                        msgctxt "faq/deadline 2"
                        msgid "A lawyer can write the paper for you."
                        msgstr "Un abogado puede escribirlo por usted."
                        """), po);
        assertFalse(po.contains("faq/cost title"), po);
        String open = export("po", "--behind");
        assertFalse(open.contains("A lawyer can write"), open);
    }

    @Test
    void whatIsWithdrawnHasNoWordsAndIsFuzzyOnceItMayStay() {
        String source = "content/faq/deadline/r3/en.md";
        String entry = """
                #, md-text
                #| msgid "Send the paper by post to the clerk of the court."
                msgctxt "faq/deadline 3"
                msgid "Bring the paper in person to the clerk of the court. Do not send it by post."
                msgstr ""
                """;
        String withdrawn = export("po", "faq/deadline");
        assertTrue(withdrawn.contains(entry), withdrawn);
        Trees.write(root, source, text(source).replace("withdraw: true\n", ""));

        String stays = export("po", "faq/deadline");

        String old = "Envíe el escrito por correo a la secretaría del tribunal.";
        assertTrue(
                stays.contains(entry.replace("#, md", "#, fuzzy, md").replace("msgstr \"\"", "msgstr \"" + old + "\"")),
                stays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"po", "xliff", "html"})
    void whatIsNotFinishedIsNotWritten(String format) {
        export(format);
        Map<String, String> before = Trees.read(root);

        Run run = takeIn(format);

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Nothing differs from what the guide has. Nothing was written.\n"), run.out());
        assertEquals(before, Trees.read(root));
    }

    @Test
    void aRevisionIsWrittenWhenAllOfItIsTranslated() {
        export("po", "faq/deadline");
        answer("po", "noventa días", "treinta días");
        answer("po", "#, fuzzy, md-text", "#, md-text");

        Run some = takeIn("po");

        assertTrue(
                some.out()
                        .startsWith("faq/deadline: 3 of its texts are not translated yet, so " + BEHIND
                                + " is not written."),
                some.out());
        fill();

        Run all = takeIn("po");

        assertEquals(0, all.code(), all.err());
        assertTrue(
                all.out()
                        .startsWith("faq/deadline: 4 texts in " + BEHIND
                                + ": state: machine, because nobody says who translated or read all of it\n"),
                all.out());
        assertEquals("""
                ---
                title: Plazos
                question: ¿Cuánto tarda?
                aliases: [Cuánto, Cuándo, Cuántos días]
                change: "El escrito ya no se envía por correo, y nadie puede acompañarle."
                translation: {state: machine, on: 2026-07-01}
                ---
                El tribunal tiene treinta días para contestarle.

                Un abogado puede escribirlo por usted.

                Entregue el escrito en persona.
                No lo envíe por correo.

                Lo que cuesta se dice en [otra respuesta](faq:cost).

                El juez puede hacerle preguntas.
                """, text(BEHIND).replaceFirst("change: (?!\")(.*)", "change: \"$1\""));
    }

    private void fill() {
        answer(
                "po",
                "Do not send it by post.\"\nmsgstr \"\"",
                "Do not send it by post.\"\nmsgstr \"\"\n\"Entregue el escrito en persona.\\n\"\n\"No lo envíe por correo.\"");
        answer(
                "po",
                "\"The judge can ask you questions.\"\nmsgstr \"\"",
                "\"The judge can ask you questions.\"\nmsgstr \"El juez puede hacerle preguntas.\"");
        answer(
                "po",
                "nobody may come with you.\"\nmsgstr \"\"",
                "nobody may come with you.\"\nmsgstr \"El escrito ya no se envía por correo, y nadie puede acompañarle.\"");
    }

    @Test
    void nobodyIsCalledAReviewerWhoIsNotOne() {
        Trees.write(
                root,
                COST,
                text(COST)
                        .replace("state: machine", "state: reviewed, by: Eva")
                        .replace("---\nNo se", "review: {by: Eva, as: attorney, on: 2026-04-02}\n---\nNo se"));
        export("po", "faq/cost");
        answer("po", "No se paga nada", "No se paga nada ya");

        Run run = takeIn("po");

        assertTrue(
                run.out()
                        .startsWith("faq/cost: 1 text in " + COST
                                + ": state: machine, because nobody says who translated or read all of it\n"),
                run.out());
        assertTrue(
                text(COST).contains("\ntranslation: {state: machine, on: 2026-07-01}\n---\nNo se paga nada ya"),
                text(COST));
        assertFalse(text(COST).contains("review:"), text(COST));
    }

    @Test
    void aStateNeedsAName() {
        export("po", "faq/cost");
        answer("po", "X-Waymark-State: ", "X-Waymark-State: reviewed");
        Map<String, String> before = Trees.read(root.resolve("content"));

        Run none = takeIn("po");

        assertEquals(1, none.code());
        assertTrue(none.err().contains("it says 'reviewed', and not by whom [exchange-claim]"), none.err());
        assertEquals(before, Trees.read(root.resolve("content")));
        answer("po", "Last-Translator: ", "Last-Translator: Ana Doe <ana@example.org>");

        Run named = takeIn("po");

        assertTrue(named.out().startsWith("faq/cost: 0 texts in " + COST + ": state: reviewed\n"), named.out());
        assertTrue(
                text(COST).contains("translation: {state: reviewed, by: \"Ana Doe\", on: 2026-07-01}\n"), text(COST));
        assertTrue(takeIn("po", "--state", "machine").out().contains("state: machine"));
        assertEquals(2, takeIn("po", "--state", "perfect").code());
    }

    @Test
    void aFileOfWhichSomeIsMissingClaimsNothingForTheRest() {
        export("po", "faq/cost");
        String po = Trees.text(file("po"));
        Trees.write(root, "es.po", po.substring(0, po.indexOf("\n#. What does it cost? - heading")));
        answer("po", "msgstr \"Costo\"", "msgstr \"Costos\"");

        Run run = takeIn("po", "--state", "reviewed", "--by", "Ana Doe");

        assertTrue(run.out().contains("1 text in " + COST + ": state: machine\n"), run.out());
        assertTrue(text(COST).contains("title: Costos\n"), text(COST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"po", "xliff", "html"})
    void aLostLinkIsRefusedByNameInEveryFormat(String format) {
        export(format, "faq/cost");
        String text = Trees.text(file(format));
        String other = format.equals("xliff")
                ? text.replaceFirst("(?s)(<target[^>]*>No se paga nada al )<pc .*?</pc>", "$1tribunal")
                : text.replace("al [tribunal](term:court)", "al tribunal");
        assertFalse(other.equals(text), text);
        Trees.write(root, "es." + format, other);
        Map<String, String> before = Trees.read(root.resolve("content"));

        Run run = takeIn(format);

        assertEquals(1, run.code(), run.out());
        assertTrue(
                run.err()
                        .contains(
                                ": error: faq/cost 1 (es): the translation lacks (term:court) where its source has it [exchange-link]"),
                run.err());
        assertEquals(before, Trees.read(root.resolve("content")));
    }

    @Test
    void aSheetHasTheSourceBesideAFieldAndTakesWhatIsWrittenThere() {
        String sheet = export("html", "faq/cost");
        assertTrue(
                sheet.contains(
                        "<div class=\"source\" lang=\"en\" dir=\"ltr\">Nothing is to be paid to the <span class=\"tag\">[</span>court<span"
                                + " class=\"tag\">](term:court)</span>.</div>"),
                sheet);
        assertFalse(sheet.contains("src=") || sheet.contains("href=\"http"), "it needs no connection");
        answer("html", "\nNo se paga nada al", "\nNo se paga nada &amp; nunca al");
        answer("html", "<option value=\"translated\">", "<option value=\"translated\" selected=\"\">");
        answer("html", "<input id=\"by\" value=\"\">", "<input id=\"by\" value=\"Ana\">");

        Run run = takeIn("html");

        assertTrue(run.out().contains("1 text in " + COST + ": state: translated\n"), run.err());
        assertTrue(text(COST).endsWith("---\nNo se paga nada & nunca al [tribunal](term:court).\n"), text(COST));
        assertTrue(text(COST).contains("translation: {state: translated, by: \"Ana\", on: 2026-07-01}"), text(COST));
    }

    @Test
    void wordsInListsArePutBesideTheOthers() {
        Trees.write(root, "content/guide.yaml", text("content/guide.yaml").replace(", es: Guía", ""));
        String po = export("po", "guide.yaml");
        assertTrue(po.contains("msgid \"Guide\"\nmsgstr \"\"\n"), po);
        answer("po", "msgid \"Guide\"\nmsgstr \"\"", "msgid \"Guide\"\nmsgstr \"Guía: todo\"");

        Run run = takeIn("po");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                text("content/guide.yaml").startsWith("title: {en: Guide, ar: دليل, es: \"Guía: todo\"}\n"),
                text("content/guide.yaml"));
    }

    @Test
    void whatCannotBeReadIsToldAtItsPlace() {
        Trees.write(root, "es.po", "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\nmsgid \"a\nmsgstr \"\"\n");
        Trees.write(
                root,
                "es.xliff",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<xliff/>\n");

        assertTrue(takeIn("po")
                .err()
                .contains("es.po:5:1: error: this line is no text in quotation marks [exchange-file]"));
        assertTrue(takeIn("xliff").err().contains("the file declares a document type"));
        assertEquals(
                2,
                Run.on(root, "translations", "import", root.resolve("none.po").toString())
                        .code());
        assertEquals(
                2,
                Run.on(root, "translations", "export", "--lang", "es", "--format", "doc")
                        .code());
        assertEquals(
                2,
                Run.on(root, "translations", "export", "--lang", "es", "faq/nothing")
                        .code());
    }

    @Test
    void aLanguageThatWasBegunGoesOutAndComesBackWithItsPluralForms() {
        Path guide = root.resolve("keys");
        String[] day = {"-C", guide.toString(), "--today", "2026-07-01"};
        Run.of("init", guide.toString(), "--title", "Keys", "--languages", "en", "--today", "2026-07-01");
        Run.of("translations", "start", "ko", day[0], day[1], day[2], day[3]);
        String settings = Trees.text(guide.resolve("content/guide.yaml"));
        Trees.write(guide, "content/guide.yaml", settings.replace("languages: [en]", "languages: [en, ko]"));
        String po = root.resolve("ko.po").toString();

        Run out = Run.of("translations", "export", "--lang", "ko", "--to", po, day[0], day[1], day[2], day[3]);

        assertEquals(0, out.code(), out.err());
        String text = Trees.text(Path.of(po));
        assertTrue(text.contains("\"Language: ko\\n\"\n"), text);
        assertTrue(text.contains("\"Plural-Forms: nplurals=1; plural=0;\\n\"\n"), text);
        assertTrue(text.contains("#. i18n - plural forms of the language: other\n"), text);
        Trees.write(
                root,
                "ko.po",
                text.replace("msgid \"Leave now\"\nmsgstr \"\"", "msgid \"Leave now\"\nmsgstr \"지금 나가기\"")
                        .replace(
                                "msgid \"{count, plural, one {# question} other {# questions}}\"\nmsgstr \"\"",
                                "msgid \"{count, plural, one {# question} other {# questions}}\"\nmsgstr \"{count, plural, other {질문 #개}}\"")
                        .replace("msgid \"Keys\"\nmsgstr \"\"", "msgid \"Keys\"\nmsgstr \"열쇠\""));

        Run in = Run.of("translations", "import", po, day[0], day[1], day[2], day[3]);

        assertEquals(0, in.code(), in.err());
        String words = Trees.text(guide.resolve("content/i18n/ko.yaml"));
        assertTrue(words.contains("\nexit: 지금 나가기\n"), words);
        assertFalse(words.contains("# translate:\nexit:"), words);
        assertTrue(words.contains("\"{count, plural, other {질문 #개}}\"\n"), words);
        assertTrue(words.contains("# translate:\n"), "the others are still to be done");
        assertTrue(Trees.text(guide.resolve("content/guide.yaml")).contains("ko: \"열쇠\""));
    }

    @ParameterizedTest
    @CsvSource({"po, UTF-16", "xliff, UTF-16", "html, UTF-16", "po, UTF-8", "xliff, UTF-8", "html, UTF-8"})
    void linesOfWindowsAndItsEncodingComeBackRight(String format, String encoding) throws IOException {
        String sent = export(format, "faq/cost");
        String back = sent.replace("No se paga nada", "No se paga nada ya")
                .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                .replace("\n", "\r\n");
        Files.write(file(format), back.getBytes(Charset.forName(encoding)));

        Run run = takeIn(format);

        assertTrue(run.out().startsWith("faq/cost: 1 text in " + COST), run.out() + run.err());
        assertTrue(text(COST).endsWith("---\nNo se paga nada ya al [tribunal](term:court).\n"), text(COST));
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Files.write(file("po"), export("po").getBytes(StandardCharsets.ISO_8859_1));

        Run run = takeIn("po");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("neither in UTF-8 nor in UTF-16"), run.err());
    }

    @Test
    void theOrderOfEntriesDoesNotMatter() {
        List<String> entries = new ArrayList<>(List.of(export("po", "faq/cost")
                .replace("No se paga nada", "No se paga nada ya")
                .split("\n\n")));
        Collections.reverse(entries.subList(1, entries.size()));
        Trees.write(root, "es.po", String.join("\n\n", entries));

        assertTrue(takeIn("po").out().startsWith("faq/cost: 1 text in " + COST));
        assertTrue(text(COST).contains("No se paga nada ya al [tribunal](term:court)."), text(COST));
    }

    @Test
    void aSheetThatWasCutOffIsRefused() {
        String sheet = export("html", "faq/cost");
        Trees.write(root, "es.html", sheet.substring(0, sheet.indexOf("No se paga nada") + 9));
        Map<String, String> before = Trees.read(root.resolve("content"));

        Run run = takeIn("html");

        assertTrue(run.err().contains("the end of the sheet is missing [exchange-file]"), run.err());
        assertEquals(before, Trees.read(root.resolve("content")));
    }

    @Test
    void aLinkThatIsNotClosedAnymoreIsNamed() {
        export("po", "faq/cost");
        answer("po", "[tribunal](term:court)", "[tribunal](term:court");

        Run run = takeIn("po");

        assertTrue(run.err().contains("faq/cost 1 (es): ") && run.err().contains("[exchange-"), run.err());
    }
}
