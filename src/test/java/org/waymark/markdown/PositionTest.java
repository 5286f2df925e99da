package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.SourcePosition;

class PositionTest {
    @Test
    void everyKindOfBlockKnowsItsLineAndColumn() {
        Reading reading = Reading.of("""
                Para
                two

                ## Heading

                - list

                 1. indented

                | a | b |
                |---|---|
                | c | d |

                Term
                : definition

                > quote

                ```
                code
                ```

                ***

                ::: note
                Text.
                :::
                """);

        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of(
                        "paragraph",
                        "heading of level 2",
                        "list of 1",
                        "list of 1",
                        "table of 2 x 2",
                        "definitions",
                        "quote",
                        "code",
                        "divider",
                        "note callout of paragraph"),
                reading.shapes());
        assertEquals(
                List.of("1:1", "4:1", "6:1", "8:2", "10:1", "14:1", "17:1", "19:1", "23:1", "25:1"), reading.places());
    }

    @Test
    void columnsCountUtf16UnitsFromOne() {
        assertEquals(
                List.of("1:4 term: a 'a'"),
                Reading.of("\uD83D\uDE00 [a](term:a)\n").links());
        assertEquals(
                List.of("2:3 unsafe-address"), Reading.of("é\né [a](data:x)\n").faults());
    }

    @Test
    void anOffsetIsALineAndAColumn() {
        LineMap lines = new LineMap("a.md", "ab\n\ncd");

        assertEquals(new SourcePosition("a.md", 1, 1), lines.at(0));
        assertEquals(new SourcePosition("a.md", 1, 3), lines.at(2));
        assertEquals(new SourcePosition("a.md", 2, 1), lines.at(3));
        assertEquals(new SourcePosition("a.md", 3, 1), lines.at(4));
        assertEquals(new SourcePosition("a.md", 3, 3), lines.at(6));
        assertEquals("a.md", lines.path());
    }

    @Test
    void deepNestingIsAnErrorAndEndsTheReading() {
        assertEquals(
                List.of("3:1 nesting"),
                Reading.of("a\n\n" + ">".repeat(101) + " b\n").faults());
        assertEquals(
                List.of("1:1 nesting"), Reading.of("- ".repeat(101) + "b\n").faults());
        assertEquals(
                List.of("1:1 nesting"), Reading.of("1. ".repeat(101) + "b\n").faults());
        assertEquals(List.of(), Reading.of(">".repeat(50) + " b\n").faults());
    }

    @Test
    void whatTakesAParserItsStackOrMinutesIsRefused() {
        assertEquals(
                List.of("2:1 nesting"),
                Reading.of("a\n" + "*".repeat(2_000) + "\n").faults());
        assertEquals(
                List.of("1:1 nesting"), Reading.of("_ ".repeat(2_000) + "\n").faults());
        assertEquals(
                List.of("101:1 nesting"), Reading.of("::: note\n".repeat(2_000)).faults());
        assertEquals(
                List.of("3:1 file-size"),
                Reading.of("a\n\n" + "[x](".repeat(2_501) + "\n").faults());
        assertEquals(
                List.of("10001:1 file-size"), Reading.of("a\n\n".repeat(5_001)).faults());
        assertEquals(List.of(), Reading.of("::: note\na\n:::\n".repeat(200)).faults());
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertEquals(List.of(), Reading.of("").blocks());
        assertEquals(List.of(), Reading.of("\n \n\t\n").blocks());
    }
}
