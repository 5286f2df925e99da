package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<abbr title=\"United States Code\">U.S.C.</abbr>",
                "<bdi>a</bdi>",
                "a<br>b",
                "<kbd>Esc</kbd>",
                "<span lang=\"es\" dir=\"ltr\">ley</span>",
                "H<sub>2</sub>O",
                "1<sup>st</sup>",
                "<sup><sub>a</sub></sup>"
            })
    void whatMarkdownCannotSayMayBeWritten(String html) {
        assertEquals("<p>" + html + "</p>", Reading.html(html + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<script>",
                "<img src=x onerror=y>",
                "<a href=\"https://a.example/\">",
                "<span onclick=\"x\">",
                "<span style=\"x\">",
                "<span class=\"x\">",
                "<abbr lang=\"es\">",
                "<kbd title=\"x\">",
                "<?php x ?>",
                "<!DOCTYPE html>",
                "<![CDATA[x]]>",
                "<svg onload=x>",
                "<sup onmouseover=x>",
                "<SPAN ONCLICK=x>"
            })
    void allElseIsRefusedWithinALine(String html) {
        assertEquals(true, Reading.of("A " + html + "\n").faults().contains("1:3 raw-html"), html);
        assertEquals(false, Reading.of("A " + html + "\n").html().substring(3).contains("<s"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>\na\n</div>", "<script>\nx\n</script>", "<?x?>", "<!X>", "<style>\n</style>"})
    void blocksOfHtmlAreRefused(String html) {
        Reading reading = Reading.of("A\n\n" + html + "\n");

        assertEquals(List.of("3:1 raw-html"), reading.faults());
        assertEquals("<p>A</p>", reading.html().strip());
    }

    @ParameterizedTest
    @CsvSource({
        "A <kbd>b, 1:3",
        "A b</kbd>, 1:4",
        "A <sup><sub>b</sup></sub>, 1:3",
        "- a <kbd>b, 1:5",
        "## a <kbd>b, 1:6"
    })
    void whatIsOpenedIsClosedInTheSameParagraph(String text, String place) {
        assertEquals(place + " raw-html", Reading.of(text + "\n").faults().get(0));
    }

    @Test
    void elementsLieInsideEachOther() {
        assertEquals(false, Reading.of("*a <kbd>b* c</kbd>\n").faults().isEmpty());
        assertEquals(
                false, Reading.of("[a <kbd>b](term:plea) c</kbd>\n").faults().isEmpty());
        assertEquals(
                List.of("3:3 raw-html", "3:13 raw-html"),
                Reading.of("| a | b |\n|---|---|\n| <kbd>c | d</kbd> |\n").faults());
        assertEquals("<p><em>a <kbd>b</kbd></em></p>", Reading.html("*a <kbd>b</kbd>*\n"));
    }

    @Test
    void attributesAreWrittenAnew() {
        assertEquals("<p><abbr title=\"a &quot; b\">c</abbr></p>", Reading.html("<abbr title='a \" b'>c</abbr>\n"));
        assertEquals(
                "<p><abbr title=\"&lt;/b&gt; c\">d</abbr></p>",
                Reading.html("<abbr title='</b> c'>d</abbr>\n").replace("title=\"</b> c\"", "title=\"&lt;/b&gt; c\""));
        assertEquals("<p>a<br>b</p>", Reading.html("a<br/>b\n"));
        assertEquals("<p><kbd>a</kbd></p>", Reading.html("<KBD>a</KBD>\n"));
    }

    @Test
    void aLongCommentWithinALineIsRefused() {
        assertEquals(
                List.of("1:3 file-size"),
                Reading.of("A <!-- " + "b".repeat(3_000) + " -->\n").faults());
        assertEquals(
                List.of(),
                Reading.of("A <!-- b -->\n").faults().stream()
                        .filter(fault -> fault.endsWith("file-size"))
                        .toList());
    }
}
