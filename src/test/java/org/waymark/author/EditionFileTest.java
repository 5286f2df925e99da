package org.waymark.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.model.Models.AR;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.author.EditionFile.Outcome;
import org.waymark.check.EditionCheck;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Edition;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class EditionFileTest {
    private static final Path SITE = Path.of("src/test/resources/sites/editions");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String TEXT = "glossary/court/r1/es.md";

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        GuideFolder.copyOf(SITE, root);
    }

    private Site site() {
        return new SiteReader(Kinds.files(root.resolve("content"), root.resolve("i18n")), new Diagnostics())
                .read()
                .orElseThrow();
    }

    private EditionFile edition() {
        return new EditionFile(root.resolve("content"), site());
    }

    private List<String> faults() {
        Diagnostics diagnostics = new Diagnostics();
        new EditionCheck().run(site(), diagnostics);
        return diagnostics.all().stream()
                .map(Diagnostic::format)
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList();
    }

    private void mend() {
        String text = Trees.text(root.resolve("content").resolve(TEXT));
        Trees.write(root, "content/" + TEXT, text.replace("un juez.", "una jueza."));
    }

    @Test
    void closingAnEditionTwiceChangesNothing() {
        Map<String, String> before = Trees.read(root);

        assertEquals(Outcome.UNCHANGED, edition().close(DAY, Map.of(EN, "Fourth edition")));
        assertEquals(before, Trees.read(root));
    }

    @Test
    void anEditionIsCalledBySeveralNamesAndEachIsAddedOnce() {
        assertEquals(Outcome.NAMED, edition().close(DAY, Map.of(EN, "Fourth edition", ES, "Cuarta \"edición\"")));

        Map<String, String> named = Trees.read(root);
        Edition edition = site().edition().orElseThrow();
        assertEquals("Cuarta \"edición\"", edition.name().in(ES));
        assertEquals(EN, edition.name().shown(AR));
        assertEquals(
                "name: {en: \"Fourth edition\", es: \"Cuarta \\\"edición\\\"\"}",
                Trees.text(root.resolve("content/editions/2026-07-01.yaml"))
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
        assertEquals(Outcome.UNCHANGED, edition().close(DAY, Map.of(EN, "Fourth edition")));
        assertEquals(named, Trees.read(root));
        assertEquals(Outcome.NAMED, edition().close(DAY, Map.of(ES, "Otra")));
        assertEquals("Otra", site().edition().orElseThrow().name().in(ES));
        assertEquals("Fourth edition", site().edition().orElseThrow().name().in(EN));
    }

    @Test
    void anEditionIsClosedOnce() {
        mend();
        Map<String, String> before = Trees.read(root);

        assertEquals(Outcome.CLOSED_BEFORE, edition().close(DAY, Map.of(EN, "Fourth edition")));
        assertEquals(before, Trees.read(root));
    }

    @Test
    void aNewEditionHoldsEachPageAndTheTextThatItShows() {
        LocalDate day = LocalDate.of(2026, 4, 1);

        assertEquals(Outcome.WRITTEN, edition().close(day, Map.of(EN, "In \"between\"")));

        String file = Trees.text(root.resolve("content/editions/2026-04-01.yaml"));
        assertTrue(file.contains("name: \"In \\\"between\\\"\"\n"));
        assertTrue(file.contains("{page: en/faq/deadline.html, text: faq/deadline r2 "), file);
        assertTrue(file.contains("{page: es/faq/deadline.html, text: faq/deadline r1 "), file);
        assertTrue(file.contains("{page: ar/faq/cost.html, text: faq/cost}"), file);
        assertEquals(List.of(), faults());
    }

    @Test
    void aPublishedTextThatChangesIsToldUntilTheTypoIsAccepted() {
        mend();
        assertEquals(
                List.of(
                        "content/" + TEXT
                                + ": warning: this text was published on 2026-07-01 and has changed since, but it is still r1 [published-text]"),
                faults());

        assertTrue(edition().accept(TEXT));

        assertEquals(List.of(), faults());
        assertEquals(Outcome.UNCHANGED, edition().close(DAY, Map.of(EN, "Fourth edition")));
    }

    @Test
    void aTypoOfATextThatHasAnotherNameNowIsAcceptedByThatName() {
        String edition = "content/editions/2026-07-01.yaml";
        Trees.write(root, edition, Trees.text(root.resolve(edition)).replace("text: faq/cost r1", "text: faq/fees r1"));
        String text = Trees.text(root.resolve("content/faq/cost/r1/en.md"));
        Trees.write(root, "content/faq/cost/r1/en.md", text.replace("Nothing is", "Nothing at all is"));
        assertEquals(1, faults().size());

        assertTrue(edition().accept("faq/cost/r1/en.md"));

        assertEquals(List.of(), faults());
        assertTrue(Trees.text(root.resolve(edition)).contains("text: faq/fees r1 "));
    }

    @Test
    void theRulesOfTheQuestionnaireAndTheLawsOfStatesAreHeldToo() throws IOException {
        Trees.delete(root.resolve("content"));
        Trees.delete(root.resolve("i18n"));
        GuideFolder.ofEachKind(root);
        LocalDate day = LocalDate.of(2026, 6, 2);

        assertEquals(Outcome.WRITTEN, edition().close(day, Map.of(EN, "First edition", ES, "Primera edición")));
        String file = Trees.text(root.resolve("content/editions/2026-06-02.yaml"));
        assertTrue(file.contains("{page: es/check.html, text: quiz/check r1 "), file);
        assertTrue(file.contains("{page: en/check-rules.html, text: quiz/check r1 "), file);
        assertTrue(file.contains("{page: en/states/pa.html, text: states/pa r1 "), file);
        assertEquals(List.of(), faults());

        replace("states/pa/r1/state.yaml", "(?m)read-on: .*", "read-on: 2027-01-01");
        replace("states/pa/r1/state.yaml", "^", "# A note for ourselves.\n");
        assertEquals(List.of(), faults(), "that somebody looked again is no change");

        replace("states/pa/r1/state.yaml", "(?m)^confidence: .*", "confidence: low");
        replace("quiz/check/r1/es.yaml", "(?m)^begin: .*", "begin: Comenzar");
        assertEquals(
                List.of(
                        "content/quiz/check/r1/es.yaml",
                        "content/states/pa/r1/en.yaml",
                        "content/states/pa/r1/es.yaml"),
                faults().stream()
                        .map(fault -> fault.substring(0, fault.indexOf(".yaml") + ".yaml".length()))
                        .toList());

        assertTrue(edition().accept("quiz/check/r1/es.yaml"));
        assertEquals(2, faults().size());
    }

    private void replace(String name, String pattern, String replacement) {
        String text = Trees.text(root.resolve("content").resolve(name));
        Trees.write(root, "content/" + name, text.replaceFirst(pattern, replacement));
    }

    @Test
    void aTextThatWasNeverPublishedCannotBeAccepted() {
        assertFalse(edition().accept("faq/deadline/r9/en.md"));
    }

    @Test
    void commentsAndLineEndsOfAFileStayAsTheyWere() {
        String edition = "content/editions/2026-07-01.yaml";
        String text = "# ours\r\n"
                + Trees.text(root.resolve(edition)).replace("\n", " # c\r\n").stripTrailing() + "\r\n# end";
        Trees.write(root, edition, text);

        assertEquals(Outcome.NAMED, edition().close(DAY, Map.of(EN, "Fourth edition", ES, "Cuarta edición")));

        String named = text.replaceFirst("name: [^#]+ #", "name: {en: \"Fourth edition\", es: \"Cuarta edición\"} #");
        assertEquals(named, Trees.text(root.resolve(edition)));

        mend();
        assertTrue(edition().accept(TEXT));

        String accepted = Trees.text(root.resolve(edition));
        assertEquals(
                1,
                named.lines()
                        .filter(line -> accepted.lines().noneMatch(line::equals))
                        .count());
        assertEquals(List.of(), faults());
    }
}
