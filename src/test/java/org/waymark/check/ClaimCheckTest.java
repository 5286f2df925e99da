package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.testing.GuideFolder;

class ClaimCheckTest {
    @TempDir
    Path root;

    @BeforeEach
    void copyTheGuide() {
        GuideFolder.sample(root)
                .replace("content/guide.yaml", "readability:", "claim-words: [must, no later than]\nreadability:")
                .replace("content/guide.yaml", "en: Night line", "en: 988 Night line");
    }

    /** What is said of an answer with this text. */
    private List<String> claims(String body) {
        return claims("content/faq/what-is-it/r1/en.md", "question", body);
    }

    private List<String> claims(String file, String heading, String body) {
        GuideFolder guide = new GuideFolder(root)
                .with(
                        file,
                        "---\ntitle: T\n" + heading + ": Q\naliases: [a, b, c]\neffective: 2026-03-01\n---\n" + body
                                + "\n");
        Diagnostics diagnostics = new Diagnostics();
        Site site = guide.read(diagnostics).orElseThrow();
        assertEquals(List.of(), diagnostics.all());
        new ClaimCheck().run(site, diagnostics);
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }

    private static List<String> claimText(String word) {
        return List.of("the block says '" + word + "' and cites nothing");
    }

    @Test
    void numbersDutiesAndDeadlinesNeedACitation() {
        assertEquals(claimText("30"), claims("The court has 30 days."));
        assertEquals(claimText("thirty"), claims("The court has Thirty days."));
        assertEquals(claimText("must"), claims("The court MUST answer."));
        assertEquals(claimText("no later than"), claims("It answers no later\nthan spring."));
        assertEquals(claimText("two"), claims("First.\n\n| A | B |\n|---|---|\n| one | two |"));
    }

    @Test
    void wordsThatOnlyLookLikeOneDoNot() {
        assertEquals(List.of(), claims("One may mustard and often weigh it."));
    }

    @Test
    void aCitationInTheBlockOrInItsFootnoteIsEnough() {
        assertEquals(List.of(), claims("The court has [30 days](cite:small-act-a)."));
        assertEquals(List.of(), claims("The court has 30 days.[^1]\n\n[^1]: See [the law](cite:small-act-a)."));
        assertEquals(claimText("30"), claims("The court has 30 days.[^1]\n\n[^1]: So they say."));
        assertEquals(claimText("30"), claims("The court has [30 days](faq:who-may-ask)."));
    }

    @Test
    void aLineWithAColonAndTheBlockBelowItAreOneStatement() {
        assertEquals(List.of(), claims("These are [the terms](cite:small-act-a):\n\n- 30 days\n- 40 days"));
        assertEquals(List.of(), claims("There are two terms:\n\n- [thirty days](cite:small-act-a)"));
        assertEquals(claimText("30"), claims("These are [the terms](cite:small-act-a).\n\n- 30 days"));
        assertEquals(claimText("must"), claims("[Terms](cite:small-act-a):\n\n- 30 days\n\nYou must ask."));
    }

    @Test
    void headingsStepNumbersAndPhoneNumbersClaimNothing() {
        assertEquals(List.of(), claims("First.\n\n## What you must do in 30 days"));
        assertEquals(List.of(), claims("First.\n\n::: steps\n1. Ask.\n2. Wait.\n:::"));
        assertEquals(List.of(), claims("Call [555-0100](tel:+15550100), or the 988 Night line at 1-555-010-0100."));
    }

    @Test
    void aTermCitesInTheBlockOrOnTop() {
        String file = "content/glossary/court/r1/en.md";
        assertEquals(claimText("30"), claims(file, "term", "The court has 30 days."));
        assertEquals(claimText("must"), claims(file, "term", "The court must answer."));
        assertEquals(List.of(), claims(file, "term", "The court has [30 days](cite:small-act-a)."));
        assertEquals(List.of(), claims(file, "cites: [small-act-a]\nterm", "The court has 30 days."));
        assertEquals(
                claimText("30"),
                claims("content/faq/what-is-it/r1/en.md", "cites: [small-act-a]\nquestion", "It has 30 days."));
    }

    @Test
    void aPageMayCountTheGuidesOwnThings() {
        String file = "content/pages/home/r1/en.md";
        assertEquals(List.of(), claims(file, "heading", "There are 13 answers. Press the key three times."));
        assertEquals(List.of(), claims(file, "heading", "You must read."));
        assertEquals(claimText("30"), claims(file, "heading", "The court must answer in 30 days."));
        assertEquals(List.of(), claims(file, "cites: [small-act-a]\nheading", "You must ask in 30 days."));
    }
}
