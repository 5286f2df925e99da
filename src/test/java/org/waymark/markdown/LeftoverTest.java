package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No mark of another kind of Markdown, of a wiki, a forum or a word processor is left in the words of readers without a word. */
class LeftoverTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "==marked==",
                "a == b",
                "++put in++",
                "H~2~O",
                "~~not closed",
                "^up^",
                "words ^block-id",
                "{.big}",
                "{: .box }",
                "{% include a %}",
                "{{< faq \"one\" >}}",
                "{{name}}",
                "{=html=}",
                "%%a note%%",
                "$$x$$",
                "$x^2$",
                "&foo;",
                "&nbsp here",
                "&amp;nbsp;",
                "&amp;#167;",
                "&lt;b&gt;",
                "**not closed",
                "not opened**",
                "** apart **",
                "a*",
                "_not closed",
                "not opened__",
                "`not closed",
                "``like this''",
                "''it''",
                "'''bold'''",
                "C:\\docs",
                "a \\",
                ":smile: here",
                ":ref:`a`",
                "`a`_ b",
                "Example::",
                ".. note:: A",
                "!!! note",
                "??? question",
                "a ::: note",
                "[!NOTE] A",
                "[b]a[/b]",
                "[*] a",
                "[TOC]",
                "[[_TOC_]]",
                "[[page]]",
                "[words|page]",
                "[@smith2020]",
                "[ ] a",
                "<<page>>",
                "-->",
                "#+TITLE: A",
                "= A",
                "== A ==",
                "h2. A",
                "bq. A",
                ".Title here",
                "link:a[b]",
                "image::a.png[]",
                "[NOTE]",
                "##No space",
                "##\u00a0A space that does not break",
                "####### Seven",
                "\uff03\uff03 Wide",
                "\uff0a\uff0aWide\uff0a\uff0a",
                "+++",
                "^^^^^",
                "\u6587_\u5b57",
                "import Tabs from '@theme/Tabs';",
                "export const meta = 1;",
                "% Title",
                "^",
                "// a note",
                "[!-- a note --]",
                "(@) one",
                "#. one",
                "+-----+-----+",
                "Fee\tWait\nnone\ta year",
                "\uff5c Fee \uff5c",
                "Words[1] here.",
                "[1] A note.",
                "\u00b9 A note.",
                "Ask faq:who-may-ask first.",
                "Call tel:+15550100 now.",
                "ftp://example.org/a",
                "mailto:help@example.org",
                ">!hidden!<",
                "^raised word",
                "<%= a %>",
                "{{#if a}}",
                "Dear %NAME%",
                "@@name@@",
                "${name}",
                "[form id=\"12\"]",
                "one -- two",
                "pages 3--5",
                "[words]\n(https://www.example.org)",
                "\uff3bwords\uff3d\uff08https://www.example.org\uff09",
                "words *",
                "a _ b",
                "- []one",
                "_\"a\"_b",
                "Name: ___ Date: __/__/____",
                "```mermaid\na\n```",
                "```{note}\na\n```",
                "I. one\nII. two",
                "\u2460 one\n\u2461 two",
                "\u2705 one\n\u274c two",
                "\u2192 one\n\u2192 two",
                "\u4e00\u3001one\n\u4e8c\u3001two",
                "\u0623. one\n\u0628. two",
                "The con-\nviction"
            })
    void whatLooksLikeMarkupIsNamed(String text) {
        List<String> faults = Reading.of("Words.\n\n" + text + "\n").faults();

        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("3:")), text + " " + faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a] (https://www.example.org)",
                "[a] (faq:b)",
                "(a)[https://www.example.org]",
                "[https://www.example.org a]",
                "https://www.example.org[a]",
                "\"a\":https://www.example.org",
                "<https://www.example.org|a>",
                "[none][]",
                "a\n[b]: https://www.example.org",
                "[Note]: words",
                "[a](https://www.example.org \"never seen\")",
                "https://www.example.org/_a_/b",
                "^[a note]",
                "![[a.png]]",
                "!a.png!"
            })
    void linksNotesAndImagesOfOtherKindsAreNamed(String text) {
        assertEquals(
                1,
                Reading.of(text + "\n").faults().size(),
                text + Reading.of(text + "\n").faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is 5 * 3, or 5 < 6 > 4, and costs $40 or $50, $5/$6.",
                "Write to us [sic], \"[i]f\" he [or she] may. (See below.)",
                "Smith & Wesson, AT&T; ask at 10:30:45. Note: so. 50% - 60%",
                "Form AO_442, a_b_c. Name: ______ Date: ___",
                "5'10\" or 6'; it's \"his\" and 'hers' \u2013 yes \u2014 so.",
                "#1 of them, ~5 of 10, 28 U.S.C. \u00a7 3771A(b)(1)",
                "C# or not; a/b; a+b; -5 degrees; \u2026",
                "\\*a\\* \\_b\\_ \\{c\\} \\[d\\] \\# \\`e\\` \\~\\~f \\== \\<b> \\$x\\$ &#42;",
                "`==a== {{b}} [[c]] **d` stays",
                "Ask [a friend](https://www.example.org/?a={b}) or https://www.example.org/a_b_c?d==e.",
                "under subsection\n(b) of this section, or\n30 days",
                "En\no a veces\nno",
                "o bien escriba a la oficina",
                "Puede llamar:\no escribir, si prefiere.",
                "What??? And so!!!",
                "Under [1] see 18 U.S.C. 3771A and \\[2].",
                "Self-help, pre- and post-trial, non-profit.",
                "Term: words. State: CA. A page: 3.",
                "`--out` and `one -- two`"
            })
    void whatPeopleWriteIsLeftAlone(String text) {
        assertEquals(List.of(), Reading.of(text + "\n").faults());
    }

    @Test
    void aFaultOfManyLinesIsToldOnceWithAllOfThem() {
        assertEquals(
                List.of("1:1 run-on-lines"),
                Reading.of("\u2022 a\n\n\u2022 b\n\n\u2022 c\n").faults());
    }

    @Test
    void theTitleOfDetailsAndTheCellsOfATableAreLookedAtToo() {
        assertEquals(
                List.of("1:17 leftover-mark"),
                Reading.of("::: details All ==of== it\nText.\n:::\n").faults());
        assertEquals(
                List.of("3:3 leftover-mark"),
                Reading.of("| a | b |\n|---|---|\n| ==c== | d |\n").faults());
    }

    @Test
    void bracketsThatLeadNowhereKeepTheEmphasisInThem() {
        assertEquals("<p>[<strong>a</strong> b]</p>", Reading.html("[**a** b]\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You say:\n(a) who;\n(b) where.",
                "(1) who\n(2) where",
                "So:\ni. who\nii. where",
                "So:\n2. who\n3. where",
                "1.who\n2.where",
                "a) who\nb) where",
                "Step 1: who\nStep 2: where",
                "\u2022 who",
                "\u00b7 who",
                "\uf0b7 who",
                "o who\no where",
                "You say:\no   who",
                "You say:\n\u2013 who",
                "-\u00a0who",
                "-who",
                "1.\u00a0who",
                "Q: who?\nA: me",
                "Monday: 9 to 5\nTuesday: 9 to 5\nFriday: closed"
            })
    void linesThatWouldMeltIntoAParagraphAreNamed(String text) {
        assertEquals(
                List.of("run-on-lines"),
                Reading.of(text + "\n").faults().stream()
                        .map(fault -> fault.replaceFirst(".* ", ""))
                        .toList(),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    four spaces 1:5 indented-text",
                "\ta tab 1:2 indented-text",
                "~~~~~\ncode 1:1 unclosed",
                "```\ncode 1:1 unclosed",
                "<!-- note 1:1 unclosed",
                "<!-- note --> words 1:14 unclosed",
                "Fees\n---- 1:1 heading-line",
                "1. a\n3. b 2:1 list-numbers",
                "2. a\n4. b 2:1 list-numbers",
                "## 1:1 leftover-mark",
                "- a\n-\n- b 2:1 leftover-mark",
                "> 1:1 leftover-mark"
            })
    void whatIsValidAndHardlyEverMeantIsNamed(String example) {
        int at = example.lastIndexOf(' ', example.lastIndexOf(' ') - 1);

        assertEquals(
                List.of(example.substring(at + 1)),
                Reading.of(example.substring(0, at) + "\n").faults());
    }

    @Test
    void listsThatAreNumberedAlikeCountByThemselves() {
        assertEquals(List.of(), Reading.of("1. a\n1. b\n1. c\n").faults());
        assertEquals(List.of(), Reading.of("7. a\n8. b\n").faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- one.\nAnd more.",
                "- one\n- two:\nMore.",
                "> quoted\nand not quoted",
                "a\n\n: The caption of a table",
                "Words[^1].\n\n[^1]: A note.\n\n  And more of it.",
                "| A | B |\n|---|---|\n| - a | b |",
                "| A | B |\n|---|---|\n| ^^ | b |",
                "| A | B |\n|---|---|\n| > | b |"
            })
    void whatMarkdownWouldJoinOrPartIsNamed(String text) {
        assertEquals(
                1,
                Reading.of(text + "\n").faults().size(),
                Reading.of(text + "\n").faults() + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- one goes\non here",
                "- one.\n  And more.\n- two",
                "- one.\n\nAnd more.",
                "> quoted\n> and more\n\nand not quoted",
                "Words[^1].\n\n[^1]: A note.\n\n    And more of it.\n\nWords.",
                "a\n: what it means\n\nb\n: what it means",
                "Name: ____________ Date: ______",
                "| A | B |\n|---|---|\n| - | -5 |"
            })
    void whatIsWrittenAsItIsShownIsLeftAlone(String text) {
        assertEquals(List.of(), Reading.of(text + "\n").faults());
    }
}
