package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.testing.GuideFolder;

/** Breaks a sound guide in two languages, one file at a time. */
class CheckTest {
    private static final Path CASE = Path.of("src/test/resources/sites/base-url");
    private static final String EN = "content/faq/both/r1/en.md";
    private static final String ES = "content/faq/both/r1/es.md";

    @TempDir
    Path root;

    @BeforeEach
    void copyTheGuide() {
        GuideFolder.copyOf(CASE, root);
    }

    private void write(String name, String text) {
        new GuideFolder(root).with(name, text);
    }

    private void replace(String name, String old, String now) {
        new GuideFolder(root).replace(name, old, now);
    }

    private static String text(String title, String more, String body) {
        return "---\ntitle: " + title + "\nquestion: " + title + "?\naliases: [" + title + " 1, " + title + " 2, "
                + title + " 3]\n" + more + "\n---\n" + body;
    }

    private List<String> faults(Check check) {
        var reading = new Diagnostics();
        Site site = new GuideFolder(root).read(reading).orElseThrow();
        assertEquals(List.of(), reading.all());
        var diagnostics = new Diagnostics();
        check.run(site, diagnostics);
        return GuideFolder.faults(diagnostics);
    }

    @Test
    void aSoundGuideHasOnlyWhatItsTranslationsLack() {
        List<String> found = Stream.of(
                        new TopicCheck(),
                        new SlugCheck(),
                        new RevisionCheck(),
                        new TranslationCheck(),
                        new LinkCheck(),
                        new HeadingCheck(),
                        new AliasCheck(),
                        new TitleCheck(),
                        new TermCheck(),
                        new SentenceCheck(),
                        new MessageCheck(),
                        new SourceAgeCheck(LocalDate.of(2026, 3, 1)))
                .flatMap(check -> faults(check).stream())
                .toList();

        assertEquals(
                List.of(
                        "content/faq/one translation-missing",
                        "content/glossary/plea translation-missing",
                        "content/pages/home translation-missing"),
                found);
    }

    @Test
    void eachAnswerStandsUnderAKnownTopic() {
        write("content/faq/both/entry.yaml", "topic: lwa\norder: 1\n");

        assertEquals(List.of("content/faq/both/entry.yaml:1:8 unknown-topic"), faults(new TopicCheck()));
    }

    @Test
    void anOldSlugLeadsToOneEntry() {
        write("content/faq/one/entry.yaml", "topic: law\norder: 1\nformerly: [both, before, mine]\n");

        assertEquals(
                List.of(
                        "content/faq/both/entry.yaml:3:12 duplicate-id",
                        "content/faq/one/entry.yaml:3:12 duplicate-id",
                        "content/faq/one/entry.yaml:3:18 duplicate-id"),
                faults(new SlugCheck()));
    }

    @Test
    void revisionsFollowEachOtherAndSayWhatChanged() {
        write("content/faq/one/r2/en.md", text("One", "effective: 2025-12-31", "Yes.\n"));

        assertEquals(
                List.of("content/faq/one/r2/en.md change", "content/faq/one/r2/en.md:5:12 revision-order"),
                faults(new RevisionCheck()));
    }

    @Test
    void aTranslationHasTheBlocksOfItsSource() {
        replace(ES, "Sí,", "## Sí\n\nSí,");
        assertEquals(
                true,
                faults(new TranslationCheck()).contains(ES + ":7:1 translation-blocks"),
                () -> faults(new TranslationCheck()).toString());

        replace(ES, "## Sí\n\n", "");
        replace(EN, "Yes,", "Yes.\n\nYes,");
        assertEquals(
                true,
                faults(new TranslationCheck()).contains(ES + ":7:1 translation-blocks"),
                () -> faults(new TranslationCheck()).toString());

        replace(EN, "Yes.\n\n", "");
        replace(ES, "(term:plea).", "(term:plea). {#name}\n\n- more");
        assertEquals(
                true,
                faults(new TranslationCheck()).contains(ES + ":9:1 translation-blocks"),
                () -> faults(new TranslationCheck()).toString());
        assertEquals(
                true,
                faults(new TranslationCheck()).contains(ES + ":7:25 block-name"),
                () -> faults(new TranslationCheck()).toString());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        write("content/faq/draft/entry.yaml", "topic: law\norder: 90\n");
        write("content/faq/draft/r1/en.md", text("Draft", "effective: 2026-01-01\ndraft: true", "No. {#no}\n"));
        replace(
                EN,
                "Yes, [it is](term:plea).",
                "[a](term:pleaa) [b](faq:non) [c](page:home#x) [d](cite:acts) [e](cite:act-z) [f](#g) [h](faq:draft) [i](https://a.example/)");

        assertEquals(
                List.of(
                        EN + ":8:1 unknown-term",
                        EN + ":8:17 unknown-entry",
                        EN + ":8:30 named-block",
                        EN + ":8:47 unknown-source",
                        EN + ":8:62 unknown-subsection",
                        EN + ":8:78 named-block",
                        EN + ":8:86 unknown-entry"),
                faults(new LinkCheck()));
    }

    @Test
    void frontMatterNamesWhatExists() {
        replace(EN, "cites: [act]", "cites: [acts]\nrelated: [faq/one, one, faq/two, glossary/plea, term/plea]");
        write("content/faq/one/entry.yaml", "topic: law\norder: 1\nretired: {on: 2026-02-01, see: faq/nowhere}\n");

        assertEquals(
                List.of(
                        EN + ":6:9 unknown-source",
                        EN + ":7:20 unknown-entry",
                        EN + ":7:25 unknown-entry",
                        EN + ":7:34 unknown-entry",
                        "content/faq/one/entry.yaml:3:32 unknown-entry"),
                faults(new LinkCheck()));
    }

    @Test
    void aNamedBlockThatIsGoneIsToldFromOneThatNeverWas() {
        replace("content/faq/one/r1/en.md", "Yes.", "Yes. {#yes}");
        write("content/faq/one/r2/en.md", text("One", "effective: 2026-02-01\nchange: All.", "No. {#no}\n"));
        replace(EN, "(term:plea)", "(faq:one#yes) or [no](faq:one#no)");

        assertEquals(List.of(EN + ":8:6 named-block"), faults(new LinkCheck()));
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        replace(EN, "Yes,", "## a\n\n#### b\n\n## c\n\nYes,");

        assertEquals(List.of(EN + ":10:1 heading-level"), faults(new HeadingCheck()));
    }

    @Test
    void eachTextHasThreeToFiveWordingsOfItsOwn() {
        replace(EN, "aliases: [Both 1, Both 2, Both 3]", "aliases: [One 1, Both 2, Both 2, d, e, f]");
        replace(ES, "aliases: [Ambos 1, Ambos 2, Ambos 3]", "aliases: []");

        assertEquals(
                List.of(EN + ":4:11 aliases", ES + ":2:8 aliases", "content/faq/one/r1/en.md:4:11 duplicate-alias"),
                faults(new AliasCheck()));
    }

    @Test
    void titlesAreShortAndNeutral() {
        replace("content/guide.yaml", "languages:", "glance-words: {en: [victim], es: [víctima]}\nlanguages:");
        replace(EN, "title: Both", "title: A Victim's way out");
        replace(ES, "title: Ambos", "title: " + "n".repeat(61));
        replace("content/topics.yaml", "es: La ley}", "es: La víctima}");
        replace("content/faq/one/r1/en.md", "title: One", "title: Victimless");

        assertEquals(
                List.of(EN + ":2:8 glance-word", ES + ":2:8 title-length", "content/topics.yaml:2:3 glance-word"),
                faults(new TitleCheck()));
    }

    @Test
    void wordsOfTheGlossaryAreLinkedWhereTheyAreUsed() {
        replace(
                "content/faq/one/r1/en.md",
                "Yes.",
                "::: details For lawyers\nA plea.\n:::\n\nA plea, a PLEA.\n\n## Plea");
        replace("content/faq/one/r1/en.md", "title: One", "title: My plea");
        replace(EN, "Yes, [it is](term:plea).", "No.");
        replace(ES, "[lo es](term:plea)", "lo es");

        assertEquals(
                List.of(
                        "content/faq/one/r1/en.md:2:8 jargon-title",
                        "content/faq/one/r1/en.md:11:1 unlinked-term",
                        "content/glossary/plea unused-term"),
                faults(new TermCheck()));
    }

    @Test
    void sentencesAreShortAndTextsPlain() {
        replace(
                "content/guide.yaml",
                "languages:",
                "readability: {max-words: 5, en: {grade-at-most: 2}, es: {inflesz-at-least: 99}}\nlanguages:");
        String english = "Considerable organizational responsibilities complicate everything. ".repeat(25);
        String spanish = "Consideraciones organizativas complican extraordinariamente todo. ".repeat(25);
        replace(
                EN,
                "Yes,",
                english + "\n\nOne two three four five six.\n\n| Six words in a table cell |\n|---|\n\nYes,");
        replace(ES, "Sí,", spanish + "\n\nSí,");

        assertEquals(
                List.of(EN + ":2:8 reading-grade", EN + ":10:1 sentence-length", ES + ":2:8 reading-grade"),
                faults(new SentenceCheck()));
    }

    @Test
    void everyLanguageHasTheSameMessages() {
        replace("i18n/es.yaml", "exit: \"es: Leave\"\n", "");
        replace("i18n/es.yaml", "language: Español", "language: Español\nmore: Más");
        replace("i18n/es.yaml", "Read on {day}", "Read on {date}");
        replace("i18n/es.yaml", "es: Machine", "{");
        replace("i18n/es.yaml", " many {# de palabras}", "");
        replace("i18n/en.yaml", "  line: Line", "  line: \"{\"");

        assertEquals(
                List.of(
                        "i18n/en.yaml:60:9 message-syntax",
                        "i18n/es.yaml message-missing",
                        "i18n/es.yaml:2:7 message-unknown",
                        "i18n/es.yaml:18:12 message-syntax",
                        "i18n/es.yaml:38:9 message-placeholder",
                        "i18n/es.yaml:62:11 plural-category"),
                faults(new MessageCheck()));
    }

    @Test
    void sourcesAreReadAgainWithinHalfAYear() {
        assertEquals(List.of(), faults(new SourceAgeCheck(LocalDate.of(2026, 8, 2))));
        assertEquals(
                List.of("content/sources.yaml:5:12 stale-source"),
                faults(new SourceAgeCheck(LocalDate.of(2026, 8, 3))));
    }
}
