package org.waymark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.GuideFolder;

class FaultTest {
    private static final String FILE = "content/faq/what/r1/en.md";
    private static final String GUIDE = "title: {en: G, es: G}\nlanguages: [en, es]\nexit: https://e.example/\n";

    @TempDir
    Path root;

    private GuideFolder guide() {
        return GuideFolder.minimal(root, "en", "es");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|content/faq/what/r1/en.md empty-file",
                "Words.\\n|content/faq/what/r1/en.md:1:1 front-matter",
                "---\\ntitle: x\\n|content/faq/what/r1/en.md:1:1 front-matter",
                "---\\n- a\\n---\\nWords.\\n|content/faq/what/r1/en.md:2:1 wrong-type",
                "---\\n---\\nWords.\\n|content/faq/what/r1/en.md empty-file",
                "---\\ntitle: x: y\\n---\\nWords.\\n|content/faq/what/r1/en.md:2:9 yaml-syntax"
            })
    void frontMatterThatCannotBeReadIsReportedWhereItIs(String text, String fault) {
        assertEquals(
                List.of(fault), guide().with(FILE, text.replace("\\n", "\n")).faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effective: 2026-02-30|content/faq/what/r1/en.md:5:12 date",
                "effective: yesterday|content/faq/what/r1/en.md:5:12 date",
                "effective: [a]|content/faq/what/r1/en.md:5:12 wrong-type",
                "effective: 2026-03-01\\ndraft: yes|content/faq/what/r1/en.md:6:8 wrong-type",
                "effective: 2026-03-01\\nefective: 2026-03-01|content/faq/what/r1/en.md:6:1 unknown-key",
                "effective: 2026-03-01\\ncites: act|content/faq/what/r1/en.md:6:8 wrong-type",
                "effective: 2026-03-01\\ncites: [[act]]|content/faq/what/r1/en.md:6:9 wrong-type",
                "effective: 2026-03-01\\nreview: Ana|content/faq/what/r1/en.md:6:9 wrong-type",
                "effective: 2026-03-01\\nreview: {by: Ana, as: reviewer, on: 2026-01-01, at: home}|content/faq/what/r1/en.md:6:49 unknown-key",
                "change: x|content/faq/what/r1/en.md:2:1 missing-key"
            })
    void aKeyIsReportedWhereItsValueStands(String keys, String fault) {
        String text = GuideFolder.entryFile("question", keys.replace("\\n", "\n") + "\n");

        List<String> faults = guide().with(FILE, text).faults();

        assertEquals(fault, faults.get(0));
        assertEquals(fault.endsWith("yaml-syntax") ? 2 : 1, faults.size(), faults.toString());
    }

    @Test
    void aTranslationMustSayHowItCameToBeAndNothingThatHoldsForAll() {
        GuideFolder guide = guide().with(
                        "content/faq/what/r1/es.md",
                        GuideFolder.entryFile("question", "effective: 2026-03-01\ncites: [act]\n"));
        assertEquals(
                List.of(
                        "content/faq/what/r1/es.md:2:1 missing-key",
                        "content/faq/what/r1/es.md:5:1 translation-key",
                        "content/faq/what/r1/es.md:6:1 translation-key"),
                guide.faults());

        guide.with(
                "content/faq/what/r1/es.md",
                GuideFolder.entryFile("question", "translation: {state: translated, on: 2026-01-01}\n"));
        assertEquals(List.of("content/faq/what/r1/es.md:5:14 missing-key"), guide.faults());

        guide.with("content/faq/what/r1/es.md", GuideFolder.entryFile("question", "translation: {state: robot}\n"));
        assertEquals(
                List.of("content/faq/what/r1/es.md:5:14 missing-key", "content/faq/what/r1/es.md:5:22 wrong-type"),
                guide.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/faq/what/r1/fr.md|content/faq/what/r1/fr.md unknown-language",
                "content/faq/what/r3/es.md|content/faq/what/r3 source-language",
                "content/faq/Big/x|content/faq/Big slug",
                "content/faq/two/r2/en.md|content/faq/two revision-gap",
                "content/faq/three/r1/en.md|content/faq/three/entry.yaml missing-key"
            })
    void aFileInTheWrongPlaceIsReported(String file, String fault) {
        List<String> faults = guide().with(file, GuideFolder.entryFile("question", "effective: 2026-03-01\n"))
                .faults();

        assertEquals(true, faults.contains(fault), faults.toString());
    }

    @Test
    void aRevisionThatIsMissingBetweenTwoIsReported() {
        List<String> faults = guide().with(
                        "content/faq/what/r3/en.md",
                        GuideFolder.entryFile("question", "effective: 2026-03-01\nchange: All.\n"))
                .faults();

        assertEquals(List.of("content/faq/what revision-gap"), faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: {en: G, es: G}\\nexit: https://e.example/|1:1 missing-key",
                "title: {en: G, es: G}\\nlanguages: [English]\\nexit: https://e.example/|2:13 unknown-language",
                "title: {es: G}\\nlanguages: [en, es]\\nexit: https://e.example/|1:8 missing-key",
                "title: {en: G}\\nlanguages: [en, es]\\nexit: https://e.example/|1:8 translation-missing",
                "title: {en: G, es: G, fr: G}\\nlanguages: [en, es]\\nexit: https://e.example/|1:23 unknown-language",
                "title: G\\nlanguages: [en, es]\\nexit: https://e.example/|1:8 wrong-type",
                "languages: [en, es]\\nexit: https://e.example/|1:1 missing-key",
                "title: {en: G, es: G}\\nlanguages: [en, es]|1:1 missing-key",
                "title: {en: G, es: G}\\nlanguages: [en, es]\\nexit: javascript:x|3:7 unsafe-address",
                "title: {en: G, es: G}\\nlanguages: [en, es]\\nexit: https://e.example/\\nbase-url: guide.example|4:11 unsafe-address"
            })
    void aGuideIsHeldToItsKeys(String yaml, String faults) {
        assertEquals(
                List.of(faults.split(",")),
                guide().with("content/guide.yaml", yaml.replace("\\n", "\n") + "\n").faults().stream()
                        .map(fault -> fault.replaceFirst("^content/guide.yaml:", ""))
                        .toList());
    }

    @Test
    void organizationsAndNoticesAreHeldToTheirKeys() {
        String yaml = GUIDE + """
                organizations:
                  - id: a
                    role: help-line
                    name: {en: A, es: A}
                    about: {en: A, es: A}
                    contact: [{call: "1"}, {fax: "2"}]
                    valid-from: 2026-01-01
                    read-on: 2026-01-01
                    seen-at: a.example
                  - id: a
                    role: referral
                    name: {en: A, es: A}
                    about: {en: A, es: A}
                    contact: [text]
                    valid-from: 2026-01-01
                    read-on: 2026-13-01
                notices:
                  - {id: n, from: 2026-01-01, text: {en: a, es: b}}
                """;

        assertEquals(
                List.of(
                        "9:28 missing-key",
                        "12:14 unsafe-address",
                        "13:9 duplicate-id",
                        "17:15 wrong-type",
                        "19:14 date",
                        "21:5 missing-key"),
                guide().with("content/guide.yaml", yaml).faults().stream()
                        .map(fault -> fault.replaceFirst("^content/guide.yaml:", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10|content/guide.yaml:5:14 wrong-type",
                "{max-words: many}|content/guide.yaml:5:26 wrong-type",
                "{max-words: 20, en: {grade: 8}}|content/guide.yaml:5:35 unknown-key",
                "{max-words: 20, en: {grade-at-most: eight}}|content/guide.yaml:5:50 wrong-type"
            })
    void readabilityIsHeldToItsKeys(String value, String fault) {
        List<String> faults = guide().with("content/guide.yaml", GUIDE + "\nreadability: " + value + "\n")
                .faults();

        assertEquals(1, faults.size(), faults.toString());
        assertEquals(fault.replaceFirst(".* ", ""), faults.get(0).replaceFirst(".* ", ""));
    }

    @Test
    void listsAreHeldToTheirKeys() {
        GuideFolder guide = guide().with("content/topics.yaml", "- id: A b\n  name: {en: a, es: b}\n- law\n")
                .with(
                        "content/sources.yaml",
                        "- id: act\n  kind: law\n  citation: {en: a, es: b}\n  title: {en: a, es: b}\n  url: a\n  subsections: []\n");

        assertEquals(
                List.of(
                        "content/sources.yaml:1:3 missing-key",
                        "content/sources.yaml:2:9 wrong-type",
                        "content/sources.yaml:5:8 unsafe-address",
                        "content/topics.yaml:1:3 missing-key",
                        "content/topics.yaml:1:7 slug",
                        "content/topics.yaml:3:3 wrong-type"),
                guide.faults());
    }

    @Test
    void bytesThatAreNotUtf8AreFoundAtTheirPlace() throws IOException {
        GuideFolder guide = guide();
        Files.write(root.resolve(FILE), "---\ntítulo: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(FILE + ":2:2 encoding"), guide.faults());

        Files.write(root.resolve(FILE), new byte[] {'a', '\n', (byte) 0xff});
        assertEquals(List.of(FILE + ":2:1 encoding"), guide.faults());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "65279, 1", "8238, 1", "8294, 1", "127, 1", "133, 1", "8, 1", "160, 0", "8205, 0", "8206, 0"})
    void charactersThatCannotBeSeenAreFound(int character, int faults) {
        String text = GuideFolder.entryFile("question", "effective: 2026-03-01\n") + "\na" + (char) character + "b\n";

        List<String> found = guide().with(FILE, text).faults();

        assertEquals(faults == 0 ? List.of() : List.of(FILE + ":9:2 control-character"), found);
    }

    @Test
    void filesAreHeldToASize() {
        String text = GuideFolder.entryFile("question", "effective: 2026-03-01\n") + "a".repeat(1 << 20);

        assertEquals(List.of(FILE + " file-size"), guide().with(FILE, text).faults());
    }

    @Test
    void aFolderWhereAFileIsExpectedIsReported() {
        GuideFolder guide = guide().with("content/faq/what/r1/es.md/x", "");

        assertEquals(List.of("content/faq/what/r1/es.md unreadable"), guide.faults());
    }

    @Test
    void linksOutOfTheTreeAreNotFollowed() throws IOException {
        GuideFolder guide = guide().without("content/glossary");
        Files.createSymbolicLink(root.resolve("content/faq/what/r1/es.md"), root.resolve("i18n/es.yaml"));
        Files.createSymbolicLink(root.resolve("content/glossary"), root.resolve("i18n"));
        Files.createSymbolicLink(root.resolve("content/pages"), root.resolve("nowhere"));

        assertEquals(
                List.of("content/faq/what/r1/es.md symlink", "content/glossary symlink", "content/pages symlink"),
                guide.faults());
    }

    @Test
    void linksWithinTheTreeAreFollowed() throws IOException {
        GuideFolder guide = guide().with(
                        "content/glossary/plea/r1/en.md", GuideFolder.entryFile("term", "effective: 2026-03-01\n"));
        Files.createSymbolicLink(root.resolve("content/glossary/plea/r1/es.md"), Path.of("en.md"));

        assertEquals(
                List.of(
                        "content/glossary/plea/r1/es.md:2:1 missing-key",
                        "content/glossary/plea/r1/es.md:5:1 translation-key"),
                guide.faults());
    }
}
