package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockNameTest {
    @Test
    void paragraphsAndHeadingsEndWithTheirNames() {
        Reading reading = Reading.of("First *words*. {#short}\n\n## A heading {#head}\n\nUnder\n-- {#no}\n");

        assertEquals(List.of(), reading.faults());
        assertEquals(
                "<p id=\"short\">First <em>words</em>.</p>\n<h2 id=\"head\">A heading</h2>\n<p id=\"no\">Under --</p>",
                reading.html());
        assertEquals(List.of("short 1:16", "head 3:14", "no 6:4"), reading.names());
        assertEquals(List.of("First words.", "A heading", "Under --"), reading.text());
    }

    @Test
    void aNameOnALineOfItsOwnNamesTheBlockAfterIt() {
        Reading reading = Reading.of("""
                {#list}

                - a

                {#steps}

                2. b

                {#table}

                | a | b |
                |---|---|
                | c | d |

                {#words}

                Plea
                : Answer

                {#quote}

                > said

                {#line}

                ---
                """);

        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of("list 1:1", "steps 5:1", "table 9:1", "words 15:1", "quote 20:1", "line 24:1"),
                reading.names());
        assertEquals(List.of("3:1", "7:1", "11:1", "17:1", "22:1", "26:1"), reading.places());
        assertEquals(true, reading.html().contains("<ol start=\"2\" id=\"steps\"><li>b</li></ol>"), reading.html());
        assertEquals(true, reading.html().contains("<hr id=\"line\">"), reading.html());
        assertEquals(true, reading.html().contains("<div class=\"table\" id=\"table\">"), reading.html());
    }

    @Test
    void calloutsAreNamedWhereTheyOpen() {
        Reading reading = Reading.of("::: note {#aside}\nText.\n:::\n");

        assertEquals(List.of("aside 1:10"), reading.names());
        assertEquals(
                "<div class=\"callout callout--note\" id=\"aside\"><p class=\"callout__label\">[callout.note]</p>"
                        + "<p>Text.</p></div>",
                reading.html());
    }

    @Test
    void aNameAfterALinkIsNoWord() {
        assertEquals(
                List.of("See a plea"),
                Reading.of("See [a plea](term:plea) {#see}\n").text());
        assertEquals(
                List.of("see 1:25"),
                Reading.of("See [a plea](term:plea) {#see}\n").names());
        assertEquals(
                "<p id=\"see\">See {term:plea|a plea}</p>",
                Reading.of("See [a plea](term:plea) {#see}\n").html());
    }

    @Test
    void aBlocksOwnNameCountsMoreThanOneBeforeIt() {
        Reading reading = Reading.of("{#first}\n\nText. {#second}\n");

        assertEquals(List.of("second 3:7"), reading.names());
        assertEquals(List.of("Text."), reading.text());
    }

    @Test
    void oneNameForTwoBlocksIsAnErrorAtTheSecond() {
        assertEquals(List.of("3:3 block-name"), Reading.of("A {#a}\n\nB {#a}\n").faults());
    }

    @Test
    void aNameHasSmallLettersDigitsAndSingleHyphens() {
        assertEquals(List.of("1:3 block-name"), Reading.of("A {#Big}\n").faults());
        assertEquals(List.of("1:3 block-name"), Reading.of("A {#two words}\n").faults());
        assertEquals(List.of("1:3 block-name"), Reading.of("A {#}\n").faults());
        assertEquals(List.of(), Reading.of("A {#a-1-b}\n").faults());
    }

    @Test
    void aNameBeforeNothingIsAnErrorAtTheName() {
        assertEquals(List.of("3:1 block-name"), Reading.of("A\n\n{#end}\n").faults());
    }

    @Test
    void aNameWhereNoBlockCanHaveOneIsAnError() {
        assertEquals(List.of("1:3 block-name"), Reading.of("A {#b} c\n").faults());
        assertEquals(List.of("1:5 block-name"), Reading.of("- A {#b}\n").faults());
        assertEquals(List.of("1:1 block-name"), Reading.of("{#a}\n{#b}\n").faults());
        assertEquals(
                List.of("2:7 block-name"),
                Reading.of("::: note\nText. {#text}\n:::\n").faults());
        assertEquals("<p>A {b} # c</p>", Reading.html("A \\{b} # c\n"));
    }
}
