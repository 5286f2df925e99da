package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of the size that is allowed are read in time, whatever they hold: the time grows with a text, not with its square. Of each
 * mark a paragraph as long as may be is read six times. {@code -Dtest.all=true} reads it twenty times, and more kinds of marks.
 */
class LongTextTest {
    private static final boolean ALL = Boolean.getBoolean("test.all");
    private static final int PARAGRAPHS = ALL ? 20 : 6;
    private static final int LONGEST_PARAGRAPH = 9_900;

    /** Into how many a paragraph is parted for comparison: where time grows with the square of the length, they take a fourth of it. */
    private static final int PARTS = 4;

    /** Less than the square. Links that do not end take 2.7 times as long in one paragraph; most marks take as long as in parts. */
    private static final double MOST_TIMES = 3.5;

    /** What a paragraph may take in any case: nobody waits for it, and a machine has other work too. */
    private static final long FREE_MILLIS = 80L * PARAGRAPHS;

    /** Each of these took seconds to minutes. */
    private static final List<String> SLOW = List.of(
            "x <? ",
            "x <!A ",
            "x <![CDATA[ ",
            "[a](",
            "[a](b \"",
            "[a](<",
            "![a](",
            "[a][b]",
            "[a]: b\n",
            "`a``",
            "    a\n",
            "\u0301",
            "a" + " ".repeat(4_900) + "b",
            "a" + "\t".repeat(4_900) + "b");

    private static final List<String> OTHERS = List.of(
            "[",
            "]",
            "![",
            "![[[",
            "*a **a ",
            "**a",
            "_a ",
            "`",
            "``` ",
            "<!-- ",
            "<a b=\"",
            "<a b='",
            "<a ",
            "</a ",
            "<https:",
            "<a@b.",
            "a@b.",
            "www.",
            "https://a.example/x ",
            "&amp;",
            "&",
            "&#1",
            "\\",
            "~~a ",
            "~",
            "==a ",
            "[^a]",
            "[^",
            "^[a ",
            "{#a ",
            "{% a ",
            "{{< ",
            "{: .a ",
            "[[a]] ",
            "|a",
            "|",
            "- a\n",
            "- [ ] a\n",
            "1. a\n",
            "-\n",
            ">\n",
            "> a\n",
            ": b\n",
            "a\n: b\n",
            "***\n",
            "- - -\n",
            "# a\n",
            "#",
            "## a #",
            "a  \n",
            "a\\\n",
            "<kbd>a</kbd>",
            "<kbd>",
            "<b>a</b>",
            "<!-- a -->\n",
            "x <!-- a --> ",
            "::: note\n",
            "e\u0301");

    static Stream<String> marks() {
        return ALL ? Stream.concat(SLOW.stream(), OTHERS.stream()) : SLOW.stream();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aParagraphOfMarksTakesNotMuchLongerThanItsParts(String mark) {
        String paragraph = mark.repeat(LONGEST_PARAGRAPH / mark.length());
        String part = paragraph.substring(0, paragraph.length() / PARTS);

        long inParts = millis((part + "\n\n").repeat(PARAGRAPHS * PARTS));
        long inWhole = millis((paragraph + "\n\n").repeat(PARAGRAPHS));

        assertTrue(inWhole < MOST_TIMES * inParts + FREE_MILLIS, inWhole + " ms, in parts " + inParts + " ms");
    }

    private static long millis(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        Reading.of(text);
        return (clock.getCurrentThreadCpuTime() - begin) / 1_000_000;
    }

    @Test
    void marksThatLookForTheirEndAreReadAsBefore() {
        assertEquals("<p>a <code>b ` c</code> `` d</p>", html("a ``b ` c`` `` d"));
        assertEquals("<p><code>a ``b`` ```c </code></p>", html("`a ``b`` ```c `"));
        assertEquals("<p>```a <code>b</code></p>", html("```a `b`"));
        assertEquals("<p>a &lt;? b</p>", html("a <? b"));
        assertEquals(List.of("1:3 raw-html"), Reading.of("a <? b ?> c").faults());
        assertEquals(List.of("1:3 raw-html"), Reading.of("a <!A b> c").faults());
        assertEquals(List.of("1:3 raw-html"), Reading.of("a <![CDATA[ b ]]> c").faults());
        assertEquals("<p>a &lt;!A b</p>", html("a <!A b"));
        assertEquals("<p>1 &lt; 2 <kbd>a</kbd></p>", html("1 < 2 <kbd>a</kbd>"));
    }

    @Test
    void aNameIsFoundAfterManySpaces() {
        Reading reading = Reading.of("a" + " ".repeat(100) + "{#b}  \n\nc \\{#d}\n");

        assertEquals(List.of("b 1:102", "-"), reading.names());
        assertEquals(
                List.of("a", "c {#d}"),
                reading.text().stream().map(String::strip).toList());
    }

    @Test
    void whatTakesTheParserMuchOfItsStackIsReadToItsEnd() {
        List<String> deep = List.of(
                "|a".repeat(1_600) + "\n" + "|---".repeat(1_600),
                "<a " + "b=c ".repeat(2_400) + ">",
                "x <a " + "b=c ".repeat(2_400) + ">",
                "[a](faq:a \"" + "\\\" ".repeat(3_000),
                "<a@" + "b.".repeat(4_500) + "c>");

        deep.forEach(part -> {
            List<String> read = Reading.of("One.\n\n" + part + "\n\nTwo.\n").text();
            assertEquals("Two.", read.get(read.size() - 1), part.substring(0, 9));
        });
    }

    /** Whatever is reported about marks that are left over. */
    private static String html(String text) {
        return Reading.of(text).html();
    }
}
