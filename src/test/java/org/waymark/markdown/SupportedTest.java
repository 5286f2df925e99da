package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.render.markup.MarkupSerializer;

/** What authors know from elsewhere and works here too. */
class SupportedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://www.example.org/a_b?c=d&e.|1:5 https: https://www.example.org/a_b?c=d&e",
                "(www.example.org/a_(b))|1:2 https: https://www.example.org/a_(b)",
                "Write to help@example.org, please.|1:10 mailto: help@example.org",
                "\u8bf7\u770bhttps://www.example.org\u3002\u8c22\u8c22|1:3 https: https://www.example.org",
                "**https://www.example.org**|1:3 https: https://www.example.org",
                "Go to https://www.example.org/a\\_b|1:7 https: https://www.example.org/a_b"
            })
    void bareAddressesAreLinks(String text, String link) {
        Reading reading = Reading.of(text + "\n");

        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of(link),
                reading.links().stream()
                        .map(found -> found.replaceFirst(" '.*", ""))
                        .toList());
    }

    @Test
    void aBareAddressKeepsToThePolicyOfLinks() {
        assertEquals(
                List.of("1:5 link-target"),
                Reading.of("See http://www.example.org\n").faults());
        assertEquals(
                List.of(),
                Reading.of("`www.example.org` example.org www. https://\n").links());
        assertEquals(
                List.of("1:1 faq: a 'www.example.org'"),
                Reading.of("[www.example.org](faq:a)\n").links());
    }

    @Test
    void tasksAreBoxesWithTheirWordsAsNames() {
        Reading reading = Reading.of("- [ ] An *identity* card\n- [x] A letter\n- none\n");

        assertEquals(List.of(), reading.faults());
        assertEquals(
                "<ul><li class=\"task\"><label><input type=\"checkbox\" disabled> An <em>identity</em> card</label></li>"
                        + "<li class=\"task\"><label><input type=\"checkbox\" disabled checked> A letter</label></li><li>none</li></ul>",
                reading.html());
        assertEquals(List.of("\u2610 An identity card\n\u2611 A letter\nnone"), reading.text());
    }

    @Test
    void wordsThatAreStruckAreHeardAsSuchAndNotFound() {
        Reading reading = Reading.of("~~Wait 30 days.~~ File now.\n");

        assertEquals(List.of(), reading.faults());
        assertEquals(
                "<p><s><span class=\"visually-hidden\">[edit.removed] </span>Wait 30 days.<span class=\"visually-hidden\"> [edit.end] </span></s>"
                        + " File now.</p>",
                reading.html());
        assertEquals(List.of("File now."), reading.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Note:**text|<strong>Note:</strong>text",
                "**\u91cd\u8981\uff1a**\u8bf7\u56de\u590d|<strong>\u91cd\u8981\uff1a</strong>\u8bf7\u56de\u590d",
                "\u4ed6\u8bf4**\u201c\u4e0d\u8981\u7b7e\u540d\u201d**\u7136\u540e|\u4ed6\u8bf4<strong>\u201c\u4e0d\u8981\u7b7e\u540d\u201d</strong>\u7136\u540e",
                "\u6587*\u5b57*\u6587|\u6587<em>\u5b57</em>\u6587",
                "\u6587_\u5b57_\u6587|\u6587<em>\u5b57</em>\u6587",
                "**\u0645\u0644\u0627\u062d\u0638\u0629:**\u0646\u0635|<strong>\u0645\u0644\u0627\u062d\u0638\u0629:</strong>\u0646\u0635",
                "**\u0646\u0639\u0645\u061f**\u0646\u0635|<strong>\u0646\u0639\u0645\u061f</strong>\u0646\u0635",
                "**L\u01b0u \u00fd:**b\u1ea1n|<strong>L\u01b0u \u00fd:</strong>b\u1ea1n",
                "**\uc8fc\uc758(\ucd9c\uc0dd)**\ub294|<strong>\uc8fc\uc758(\ucd9c\uc0dd)</strong>\ub294",
                "He said **\"Note\"**s and a**\"b\"**|He said <strong>&quot;Note&quot;</strong>s and a<strong>&quot;b&quot;</strong>",
                "\u0e19\u0e35\u0e48**\"\u0e01\"**\u0e02|\u0e19\u0e35\u0e48<strong>&quot;\u0e01&quot;</strong>\u0e02",
                "**\u056f\u0561\u0580\u0587\u0578\u0580\u0589**\u0567|<strong>\u056f\u0561\u0580\u0587\u0578\u0580\u0589</strong>\u0567",
                "word**\u2014bold\u2014**word|word<strong>\u2014bold\u2014</strong>word",
                "**bold**, then **more**|<strong>bold</strong>, then <strong>more</strong>",
                "snake_case_name|snake_case_name",
                "*a \"*b*\" c*|<em>a &quot;<em>b</em>&quot; c</em>"
            })
    void emphasisNeedsNoSpaceBesideIt(String text, String html) {
        assertEquals("<p>" + html + "</p>", Reading.html(text + "\n"));
    }

    @Test
    void aTableNeedsOneHyphenForEachColumn() {
        assertEquals(
                List.of("table of 2 x 2"), Reading.of("a | b\n-|-\nc | d\n").shapes());
        assertEquals(
                true, Reading.html("| a | b |\n|-|-|\n| `c\\|d` | e\\|f |\n").contains("<code>c|d</code>"));
    }

    @Test
    void aTableAndAListMayBeLong() {
        String row = "| A state | " + "Its law says so. ".repeat(20) + "|\n";
        String item = "- " + "A law of a state says so. ".repeat(20) + "\n";
        String numbered = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> i + ". " + "A law of a state says so. ".repeat(20) + "\n")
                .collect(Collectors.joining());

        assertEquals(
                List.of(), Reading.of("| a | b |\n|---|---|\n" + row.repeat(60)).faults());
        assertEquals(
                List.of("table of 61 x 2"),
                Reading.of("| a | b |\n|---|---|\n" + row.repeat(60)).shapes());
        assertEquals(List.of(), Reading.of(item.repeat(60)).faults());
        assertEquals(List.of(), Reading.of(numbered).faults());
        assertEquals(
                List.of("1:1 file-size"),
                Reading.of("Not a list ".repeat(1_000) + "\n").faults());
        assertFalse(Reading.of(row.repeat(60)).faults().isEmpty());
    }

    @Test
    void aCommentWithinALineMayHoldHyphens() {
        assertEquals("<p>Words  end.</p>", Reading.html("Words <!-- a -- b --> end.\n"));
    }

    @Test
    void commentsAreSeenByNoReader() {
        Reading reading = Reading.of(
                "<!-- To translators:\n\nkeep it formal. -->\n\nOne <!-- two -->three.\n\n- a\n\n  <!-- b -->\n");

        assertEquals(List.of(), reading.faults());
        assertEquals("<p>One three.</p>\n<ul><li><p>a</p></li></ul>", reading.html());
        assertEquals(List.of("paragraph", "list of 1"), reading.shapes());
        assertEquals(
                List.of(), Reading.of("[//]: # (A comment of old)\n\nOne.\n").faults());
        assertEquals(
                List.of("1:5 unfinished"),
                Reading.of("One <!-- translate: two -->\n").faults());
    }

    @Test
    void aNoteOfSeveralPartsKeepsThemApart() {
        assertEquals(
                "<p>One.</p><p>Two.</p>",
                MarkupSerializer.html(
                        Reading.of("a[^1]\n\n[^1]: One.\n\n    Two.\n")
                                .footnotes()
                                .get(0)
                                .markup(),
                        new Reading.OpenPage("")));
    }

    @Test
    void rowsHaveTheCellsOfTheirHead() {
        assertEquals(
                List.of("3:1 table", "4:1 table"),
                Reading.of("| a | b |\n|-|-|\n| c || d |\n| e | |\n").faults());
        assertEquals(
                List.of("3:1 table"), Reading.of("| a | b |\n|-|-|\n| c |\n").faults());
        assertEquals(
                List.of("1:1 table"), Reading.of("| a | |\n|-|-|\n| c | d |\n").faults());
        assertEquals(List.of("1:1 table"), Reading.of("a | b\nc | d\n").faults());
        assertEquals(
                List.of("table of 2 x 1", "paragraph"),
                Reading.of("| a |\n|-|\n| b |\n[Only there.]\n").shapes());
    }
}
