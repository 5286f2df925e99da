package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutTest {
    @Test
    void eachKindHasItsLabelFromTheInterface() {
        assertEquals(
                "<div class=\"callout callout--note\"><p class=\"callout__label\">[callout.note]</p><p>Text.</p></div>",
                Reading.html("::: note\nText.\n:::\n"));
        assertEquals(
                "<div class=\"callout callout--caution\"><p class=\"callout__label\">[callout.caution]</p>"
                        + "<p>Text.</p></div>",
                Reading.html("::: caution\nText.\n:::\n"));
    }

    @Test
    void stepsStandUnderAHeadingAndHoldAList() {
        assertEquals(
                "<div class=\"callout callout--steps\"><h2 class=\"callout__label\">[callout.steps]</h2>"
                        + "<ol><li>One.</li><li>Two.</li></ol></div>",
                Reading.html("::: steps\n1. One.\n2. Two.\n:::\n"));
        assertEquals(
                List.of("steps callout of list of 2"),
                Reading.of("::: steps\n1. One.\n2. Two.\n:::\n").shapes());
    }

    @Test
    void aCalloutMayHoldSeveralBlocks() {
        Reading reading = Reading.of("::: note\nText.\n\n- a\n- b\n\n> q\n:::\nAfter.\n");

        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("note callout of paragraph, list of 2, quote", "paragraph"), reading.shapes());
        assertEquals(List.of("1:1", "9:1"), reading.places());
    }

    @Test
    void theEndNeedsNoEmptyLineAfterAListOrParagraph() {
        assertEquals(
                List.of("note callout of list of 1", "paragraph"),
                Reading.of("::: note\n- a\n  b\n:::\n\nAfter.\n").shapes());
    }

    @Test
    void aCalloutEndsAParagraphBeforeIt() {
        assertEquals(
                List.of("paragraph", "note callout of paragraph"),
                Reading.of("Before\n::: note\nText.\n:::\n").shapes());
    }

    @Test
    void aCalloutThatIsNotClosedIsAnErrorWhereItOpens() {
        assertEquals(
                List.of("3:1 callout"), Reading.of("A\n\n::: note\nText.\n").faults());
    }

    @Test
    void calloutsDoNotNest() {
        assertEquals(
                List.of("3:1 callout"),
                Reading.of("::: note\nText.\n::: caution\nMore.\n:::\n:::\n").faults());
    }

    @Test
    void anEndWithoutABeginningIsAnError() {
        assertEquals(List.of("3:1 callout"), Reading.of("A\n\n:::\n").faults());
        assertEquals(
                List.of("4:1 callout"), Reading.of("::: note\nA\n:::\n:::\n").faults());
    }

    @Test
    void anUnknownKindIsAnError() {
        assertEquals(List.of("1:1 callout"), Reading.of("::: warning\nA\n:::\n").faults());
        assertEquals(List.of("1:1 callout"), Reading.of(":::: note\nA\n:::\n").faults());
    }

    @Test
    void anEmptyCalloutIsReadWithoutHarm() {
        assertEquals(List.of(), Reading.of("::: note\n:::\n").faults());
        assertEquals(
                List.of("note callout of nothing"),
                Reading.of("::: note\n:::\n").shapes());
    }

    @Test
    void colonsWithinCodeAreText() {
        assertEquals("<pre><code>::: note\n</code></pre>", Reading.html("```\n::: note\n```\n"));
        assertEquals("<pre><code>:::\n</code></pre>", Reading.html("```\n:::\n```\n"));
        assertEquals(List.of("1:3 leftover-mark"), Reading.of("a ::: b\n").faults());
    }

    @Test
    void aCalloutMayStandInAListOrQuote() {
        assertEquals(
                "<ul><li><div class=\"callout callout--note\"><p class=\"callout__label\">[callout.note]</p>"
                        + "<p>Text.</p></div></li></ul>",
                Reading.html("- ::: note\n  Text.\n  :::\n"));
    }
}
