package org.waymark.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void faultIsWrittenAsPathLineColumnSeverityMessageRuleAndHint() {
        var position = new SourcePosition("content/faq/late-rent/r1/es.md", 9, 21);

        var fault = new Diagnostic(Rule.UNKNOWN_TERM, position, "link to unknown term 'x'", "Did you mean 'y'?");

        assertEquals("""
                content/faq/late-rent/r1/es.md:9:21: error: link to unknown term 'x' [unknown-term]
                  hint: Did you mean 'y'?""", fault.format());
    }

    @Test
    void warningSaysSo() {
        var fault = new Diagnostic(Rule.UNUSED_TERM, SourcePosition.ofFile("content/glossary/plea"), "m", "h");

        assertEquals("content/glossary/plea: warning: m [unused-term]\n  hint: h", fault.format());
    }

    @Test
    void whatIsNotKnownOfAPlaceIsLeftOut() {
        assertEquals("a.md", SourcePosition.ofFile("a.md").toString());
        assertEquals("a.md:3", new SourcePosition("a.md", 3, 0).toString());
        assertEquals("a.md:3:1", new SourcePosition("a.md", 3, 1).toString());
    }

    @Test
    void placeBeforeTheBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SourcePosition("a.md", -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SourcePosition("a.md", 1, -1));
    }

    @Test
    void faultsAreSortedByPathLineAndColumnAsNumbers() {
        var diagnostics = new Diagnostics();
        for (String place : List.of("b.md:1:1", "a.md:10:1", "a.md:9:10", "a.md:9:9", "a.md:0:0")) {
            String[] part = place.split(":");
            var position = new SourcePosition(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2]));
            diagnostics.report(Rule.DATE, position, "m", "h");
        }

        assertEquals(
                List.of("a.md", "a.md:9:9", "a.md:9:10", "a.md:10:1", "b.md:1:1"),
                diagnostics.all().stream().map(d -> d.position().toString()).toList());
    }

    @Test
    void faultsAtOnePlaceAreSortedByTheirTextAndToldOnce() {
        var diagnostics = new Diagnostics();
        var position = new SourcePosition("a.md", 1, 1);
        diagnostics.report(Rule.SLUG, position, "z", "h");
        diagnostics.report(Rule.SLUG, position, "a", "h");
        diagnostics.report(Rule.SLUG, position, "z", "h");

        assertEquals(
                List.of("a", "z"),
                diagnostics.all().stream().map(Diagnostic::message).toList());
    }

    @Test
    void onlyErrorsStopABuild() {
        var diagnostics = new Diagnostics();

        diagnostics.report(Rule.UNUSED_TERM, SourcePosition.ofFile("a"), "m", "h");
        assertFalse(diagnostics.hasErrors());

        diagnostics.report(Rule.SLUG, SourcePosition.ofFile("a"), "m", "h");
        assertTrue(diagnostics.hasErrors());
        assertEquals(1, diagnostics.count(Severity.ERROR));
        assertEquals(1, diagnostics.count(Severity.WARNING));
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndASummary() {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();

        assertEquals(ids.size(), ids.stream().distinct().count());
        ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
        Arrays.stream(Rule.values())
                .forEach(rule ->
                        assertFalse(rule.summary().isBlank() || rule.summary().endsWith("."), rule.id()));
    }
}
