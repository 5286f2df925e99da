package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever changes the thirty days of the first guide is told every place that says or rests on them. */
class ThirtyDaysTest {
    @Test
    void theOwnGuideSaysWhereThirtyDaysStand() {
        Run run = Run.of("impact", "30 days");

        assertEquals(0, run.code(), run.err());
        for (String place : List.of(
                "faq/after-filing#short",
                "glossary/us-attorneys-office#example",
                "glossary/us-attorneys-office#more",
                "states/ga mechanisms.",
                "content/states/ga/r2/es.yaml:",
                "content/faq/after-filing/r3/es.md:",
                "en/print/guide.html",
                "es/print/states.html")) {
            assertTrue(run.out().contains(place), place + " in " + run.out());
        }
    }

    @Test
    void theOwnGuideSaysWhoLeansOnTheThirtyDays() {
        Run run = Run.of("impact", "usc-18-3771a-b-3");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("faq/after-filing#"), run.out());
        assertTrue(run.out().contains("cites (b)(3)(A)(i), a part of it"), run.out());
    }
}
