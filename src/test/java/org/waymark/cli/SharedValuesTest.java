package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A value that changes changes every text that shows it, and none that was published before. */
class SharedValuesTest {
    private static final String ANSWER = "content/faq/what-is-it/r1/en.md";
    private static final String FIRST = """
            - id: fee
              value: {en: "$50", es: "50 dólares"}
              valid-from: 2026-01-01
              source: small-act
              read-on: 2026-06-01
            """;

    private static final String SECOND = """
            - id: fee
              value: {en: "$75", es: "75 dólares"}
              valid-from: 2026-07-15
              source: small-act-a
              read-on: 2026-07-01
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void layOut() {
        GuideFolder.sample(root);
        replace(ANSWER, "See [who may", "You [pay {{value:fee}}](cite:small-act-b-1).\n\nSee [who may");
        replace(
                "content/faq/what-is-it/r1/es.md",
                "Vea [quién",
                "Usted [paga {{value:fee}}](cite:small-act-b-1).\n\nVea [quién");
        Trees.write(root, "content/values.yaml", FIRST);
    }

    private void replace(String file, String old, String young) {
        String text = Trees.text(root.resolve(file));
        assertTrue(text.contains(old), text);
        Trees.write(root, file, text.replace(old, young));
    }

    private Run run(String... words) {
        return Run.on(root, words);
    }

    private String answer() {
        return Trees.text(root.resolve("site/en/faq/what-is-it.html"));
    }

    @Test
    void eachDayHasItsValueAndTheSearchFindsIt() {
        Trees.write(root, "content/values.yaml", FIRST + SECOND);

        assertEquals(0, run("build").code());
        assertTrue(answer().contains("pay $50"), answer());
        Run before = run("search", "50", "--lang", "es");
        assertTrue(before.out().contains("faq/what-is-it"), before.out());
        assertEquals(0, run("build", "--today", "2026-07-15").code());
        assertTrue(answer().contains("pay $75"), answer());
        assertEquals(
                0,
                run("build", "--today", "2026-07-15", "--as-of", "2026-07-14").code());
        assertTrue(answer().contains("pay $50"), answer());
    }

    @Test
    void aClosedEditionStaysWhatItWasWhenAValueFollowsAndFailsWhenItsOwnIsChanged() {
        Run closed = run("edition", "2026-07-01", "--name", "First");
        assertEquals(0, closed.code(), closed.err());
        Trees.write(root, "content/values.yaml", FIRST + SECOND);

        Run later = run("check", "--today", "2026-08-01");
        assertEquals(0, later.code(), later.err());
        assertFalse(later.err().contains("published-text"), later.err());

        Trees.write(root, "content/values.yaml", FIRST.replace("50", "55") + SECOND);
        Run changed = run("check", "--today", "2026-08-01");
        assertTrue(
                changed.err().contains("this text was published on 2026-07-01 and has changed since"), changed.err());
        Run accepted = run("edition", "2026-07-01", "--accept", "faq/what-is-it/r1/en.md");
        assertTrue(accepted.out().contains("accepted"), accepted.out() + accepted.err());
        String left = run("check", "--today", "2026-08-01").err();
        assertFalse(left.contains("en.md: warning: this text was published"), left);
        assertTrue(left.contains("es.md: warning: this text was published"), left);
    }

    @Test
    void aNewValueIsInTheListOfChangesAndItsSourceAtTheTextThatShowsIt() {
        Trees.write(root, "content/values.yaml", FIRST + SECOND.replace("small-act-a", "fee-list"));
        String sources = "content/sources.yaml";
        Trees.write(root, sources, Trees.text(root.resolve(sources)) + """
                - id: fee-list
                  kind: guidance
                  citation: {en: Fee list, es: Lista de costos}
                  title: {en: What it costs, es: Lo que cuesta}
                  url: https://law.example/fees
                  read-on: 2026-06-01
                """);

        Run built = run("build", "--today", "2026-08-01");
        assertEquals(0, built.code(), built.err());
        String updates = Trees.text(root.resolve("site/en/updates.html"));
        assertTrue(updates.contains("On this page, $50 is now $75."), updates);
        assertTrue(Trees.text(root.resolve("site/es/updates.html"))
                .contains("En esta página, 50 dólares es ahora 75 dólares."));
        assertTrue(Trees.text(root.resolve("site/en/feed.xml")).contains("$50 is now $75"));
        assertTrue(answer().contains("id=\"source-fee-list\""), answer());

        assertEquals(0, run("build", "--today", "2026-07-14").code());
        assertFalse(Trees.text(root.resolve("site/en/updates.html")).contains("$75"));
        assertFalse(answer().contains("fee-list"), answer());
    }

    @Test
    void aDayKnowsTheValuesThatBeginThen() {
        Trees.write(root, "content/values.yaml", FIRST + SECOND);

        Run day = run("impact", "2026-07-15");
        assertTrue(day.out().contains("value:fee: begins then"), day.out());
    }

    @Test
    void impactFindsTheTextsOfAValueAndOfTheSourceThatItRestsOn() {
        Trees.write(root, "content/values.yaml", FIRST + SECOND);

        Run value = run("impact", "value:fee");
        assertEquals(0, value.code(), value.err());
        assertTrue(value.out().contains("'$50' since 2026-01-01"), value.out());
        assertTrue(value.out().contains("'$75' since 2026-07-15"), value.out());
        assertTrue(value.out().contains("shows it"), value.out());
        assertTrue(value.out().contains("es.md"), value.out());
        Run source = run("impact", "small-act-a");
        assertTrue(source.out().contains("shows the value 'fee', which rests on it"), source.out());
        Run phrase = run("impact", "$50");
        assertTrue(phrase.out().contains(ANSWER), phrase.out());
        Run unknown = run("impact", "value:fees");
        assertTrue(unknown.err().contains("value:fee"), unknown.err());
    }
}
