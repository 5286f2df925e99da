package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsTest {
    @Test
    void detailsAreClosedUnderTheirTitle() {
        assertEquals(
                "<details class=\"details\" id=\"lawyers\"><summary class=\"details__title\">For lawyers: A &amp; B</summary>"
                        + "<div class=\"details__body\"><p>Text.</p></div></details>",
                Reading.html("::: details For lawyers: A & B {#lawyers}\nText.\n:::\n"));
    }

    @Test
    void theyHoldParagraphsListsAndTablesAndAreOneBlock() {
        Reading reading = Reading.of("""
                ::: details More {#more}
                One.

                - a
                - b

                | H | I |
                |---|---|
                | a | b |

                | J | K |
                |---|---|
                | c | d |
                :::

                After.
                """);

        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of("details of paragraph, list of 2, table of 2 x 2, table of 2 x 2", "paragraph"),
                reading.shapes());
        assertEquals("More\nOne.\na\nb\nH\nI\na\nb\nJ\nK\nc\nd", reading.text().get(0));
    }

    @Test
    void onlyTheWholeBearsTheName() {
        String html = Reading.html("::: details More {#more}\n| H |\n|---|\n| a |\n\n```\ncode\n```\n\n---\n:::\n");

        assertEquals(1, html.split(" id=", -1).length - 1, html);
    }

    @Test
    void detailsWithoutATitleAreAnError() {
        assertEquals(
                List.of("1:1 callout"),
                Reading.of("::: details {#more}\nText.\n:::\n").faults());
        assertEquals(
                List.of("1:1 callout"), Reading.of("::: details\nText.\n:::\n").faults());
    }

    @Test
    void calloutsHaveNoTitle() {
        assertEquals(
                List.of("1:1 callout"),
                Reading.of("::: note Title\nText.\n:::\n").faults());
    }

    @Test
    void aHeadingInThemIsAnError() {
        assertEquals(
                List.of("3:1 callout"),
                Reading.of("::: details More\n\n## Heading\n:::\n").faults());
    }

    @Test
    void theyDoNotNest() {
        assertEquals(
                List.of("3:1 callout"),
                Reading.of("::: details More\nText.\n::: note\nText.\n:::\n:::\n")
                        .faults());
        assertEquals(
                List.of("2:1 callout"),
                Reading.of("::: note\n::: details More\nText.\n:::\n:::\n").faults());
    }
}
