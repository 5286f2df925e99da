package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** The words of the interface in a language that the tool does not have are begun, and none passes as translated before it is. */
class TranslationsStartTest {
    private static final String FILE = "content/i18n/ru.yaml";

    @TempDir
    private Path root;

    private Path guide;

    @BeforeEach
    void begin() {
        guide = root.resolve("keys");
        Run.of("init", guide.toString(), "--title", "Keys", "--languages", "en", "--today", "2026-07-01");
    }

    private Run run(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-C";
        all[words.length + 1] = guide.toString();
        all[words.length + 2] = "--today";
        all[words.length + 3] = "2026-07-01";
        return Run.of(all);
    }

    private String file() {
        return Trees.text(guide.resolve(FILE));
    }

    private void replace(String file, String old, String young) {
        String text = Trees.text(guide.resolve(file));
        assertTrue(text.contains(old), old + " is not in " + text);
        Trees.write(guide, file, text.replace(old, young));
    }

    private void list(String tag) {
        replace("content/guide.yaml", "languages: [en]", "languages: [en, " + tag + "]");
    }

    @Test
    void everyTextIsWrittenWithAMarkAndThePluralFormsOfTheLanguage() {
        Run start = run("translations", "start", "ru");

        assertEquals(0, start.code(), start.err());
        assertTrue(
                start.out().contains("Plural forms: one, few, many, other. Script: from left to right."), start.out());
        assertTrue(start.out().contains("languages: [en, ru]"), start.out());
        assertTrue(file().contains("#   few (such as 2, 3, 4, 22)\n"), file());
        assertTrue(file().contains("language: \"русский\"\n"), file());
        assertTrue(file().contains("\n# translate:\nexit: Leave now\n"), file());
        assertTrue(
                file().contains(
                                "  # translate:\n  questions: \"{count, plural, one {# question} few {# questions} many {# questions}"
                                        + " other {# questions}}\"\n"),
                file());
        assertFalse(file().contains("negation:\n"), file());
    }

    @Test
    void theGuidesOwnWordsAreTheOnesToTranslate() {
        Trees.write(guide, "content/i18n/en.yaml", "exit: Close this page\n");

        run("translations", "start", "ru");

        assertTrue(file().contains("\n# translate:\nexit: Close this page\n"), file());
    }

    @Test
    void whatIsMarkedIsReportedCountedAndLabelled() {
        run("translations", "start", "ru");
        list("ru");
        replace("content/guide.yaml", "{en: \"Keys\"}", "{en: \"Keys\", ru: \"Ключи\"}");
        replace(FILE, "# translate:\nexit: Leave now", "exit: Уйти");

        Run check = run("check");
        Run translations = run("translations");
        Run build = run("build");

        assertFalse(check.err().contains("message-missing"), check.err());
        assertTrue(
                check.err().contains(" messages are marked as not translated into 'ru', and pages show other words"),
                check.err());
        assertTrue(translations.out().matches("(?s).*ru  i18n +lacks \\d+ of \\d+ texts.*"), translations.out());
        assertEquals(0, build.code(), build.err());
        String page = Trees.text(guide.resolve("site/ru/index.html"));
        assertTrue(page.contains("Уйти"), page);
        assertTrue(
                page.contains(
                        "<span lang=\"en\" dir=\"ltr\">Some words on this page, such as those on buttons, are still in"
                                + " English.</span>"),
                page);
        assertFalse(Trees.text(guide.resolve("site/en/index.html")).contains("are still in English"));
    }

    @Test
    void aFileThatIsThereKeepsItsLinesAndGetsWhatItLacks() {
        Trees.write(
                guide,
                FILE,
                "# mine\nlanguage: русский\nnav: # menus\n    home: Домой\nexit: Уйти\nfoot: {day: \"От {day}\"}\n");
        list("ru");

        Run start = run("translations", "start", "ru");

        assertEquals(0, start.code(), start.err());
        assertTrue(start.out().contains("added to content/i18n/ru.yaml: "), start.out());
        assertTrue(
                file().startsWith(
                                "# mine\nlanguage: русский\nnav: # menus\n    home: Домой\n    # translate:\n    language: Language\n"),
                file());
        assertFalse(file().contains("Leave now"), file());
        assertTrue(
                file().contains("\n# translate:\nfoot.legal: This is legal information, not legal advice.\n"), file());
        Run again = run("translations", "start", "ru");
        assertTrue(again.out().contains("has every text already"), again.out());
    }

    @Test
    void rightToLeftScriptsAndTagsWithScriptsAreTold() {
        assertTrue(run("translations", "start", "he").out().contains("from right to left"));
        assertTrue(run("translations", "start", "zh-Hant").out().contains("Plural forms: other."));
        assertTrue(run("translations", "start", "pt-BR").out().contains("wrote content/i18n/pt-BR.yaml"));
    }

    @Test
    void otherTagsAndLanguagesOfTheToolAreRefused() {
        assertTrue(run("translations", "start", "zh-hans").err().contains("write 'zh-Hans' instead of 'zh-hans'"));
        assertTrue(run("translations", "start", "French").err().contains("is not the tag of a language"));
        Run known = run("translations", "start", "es");
        assertEquals(2, known.code());
        assertTrue(known.err().contains("The tool has all its words in 'es'"), known.err());
    }
}
