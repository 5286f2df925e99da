package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.model.Models.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Source CODE = source("usc-18", Map.of("16-a", "wrong"));
    private static final Source SECTION = source("usc-18-3771a", Map.of("b-1", "(b)(1)"));
    private static final List<Source> SOURCES = List.of(CODE, SECTION);

    @Test
    void aSourceAloneHasNoSubsection() {
        Citation citation = Citation.parse("usc-18-3771a", SOURCES).orElseThrow();

        assertEquals(new Citation(SECTION, Optional.empty()), citation);
        assertTrue(citation.isKnown());
        assertEquals("", citation.label());
    }

    @Test
    void theLongestSourceThatFitsIsMeant() {
        Citation citation = Citation.parse("usc-18-3771a-b-1", SOURCES).orElseThrow();

        assertEquals(new Citation(SECTION, Optional.of("b-1")), citation);
        assertTrue(citation.isKnown());
        assertEquals("(b)(1)", citation.label());
    }

    @Test
    void aSubsectionThatTheSourceDoesNotListIsKnownToBeUnknown() {
        Citation citation = Citation.parse("usc-18-3771a-z", SOURCES).orElseThrow();

        assertFalse(citation.isKnown());
        assertEquals("", citation.label());
    }

    @Test
    void aSourceEndsAtAHyphen() {
        assertEquals(
                new Citation(CODE, Optional.of("3771ab")),
                Citation.parse("usc-18-3771ab", SOURCES).orElseThrow());
        assertEquals(Optional.empty(), Citation.parse("usc-180", SOURCES));
        assertEquals(Optional.empty(), Citation.parse("", SOURCES));
    }
}
