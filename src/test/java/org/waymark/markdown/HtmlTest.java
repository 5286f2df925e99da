package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.render.markup.MarkupSerializer;

class HtmlTest {
    @Test
    void aParagraphIsOneLineOfWordsHoweverItIsBroken() {
        assertEquals("<p>one two</p>", Reading.html("one\ntwo\n"));
        assertEquals("<p>one<br>two</p>", Reading.html("one  \ntwo\n"));
        assertEquals(List.of("one\ntwo"), Reading.of("one  \ntwo\n").text());
    }

    @Test
    void emphasisStrengthAndCode() {
        assertEquals(
                "<p><em>a</em> <strong>b</strong> <strong><em>c</em></strong> <code>d &lt;e&gt;</code></p>",
                Reading.html("*a* **b** ***c*** `d <e>`\n")
                        .replace("<em><strong>c</strong></em>", "<strong><em>c</em></strong>"));
    }

    @Test
    void charactersOfHtmlAreEscaped() {
        assertEquals("<p>5 &lt; 6 &amp; 7 &gt; 6 &quot;so&quot;</p>", Reading.html("5 < 6 & 7 > 6 \"so\"\n"));
        assertEquals(
                List.of("5 < 6 & 7 > 6 \"so\""),
                Reading.of("5 < 6 & 7 > 6 \"so\"\n").text());
    }

    @Test
    void entitiesAndBackslashesBecomeTheCharactersThatTheyStandFor() {
        assertEquals("<p>§ é &lt;b *</p>", Reading.html("&sect; &#233; &lt;b \\*\n"));
        assertEquals(List.of("§ é <b>"), Reading.of("&sect; &#xE9; &lt;b&gt;\n").text());
    }

    @Test
    void headingsKeepTheirLevel() {
        assertEquals("<h2>Two</h2>\n<h3>Three</h3>\n<h6>Six</h6>", Reading.html("## Two\n\n### Three\n\n###### Six\n"));
        assertEquals(
                List.of("heading of level 2", "heading of level 3"),
                Reading.of("## a\n\n### b\n").shapes());
    }

    @Test
    void aHeadingOfTheFirstLevelIsTheFrontMattersToGive() {
        assertEquals(List.of("3:1 heading-level"), Reading.of("a\n\n# One\n").faults());
    }

    @Test
    void tightListsHaveNoParagraphs() {
        assertEquals("<ul><li>a</li><li>b</li></ul>", Reading.html("- a\n- b\n"));
        assertEquals("<ol><li>a</li><li>b</li></ol>", Reading.html("1. a\n2. b\n"));
        assertEquals("<ol start=\"3\"><li>c</li><li>d</li></ol>", Reading.html("3. c\n4. d\n"));
        assertEquals(List.of("a\nb"), Reading.of("- a\n- b\n").text());
        assertEquals(List.of("list of 2"), Reading.of("- a\n- b\n").shapes());
    }

    @Test
    void looseListsHaveParagraphs() {
        assertEquals("<ul><li><p>a</p></li><li><p>b</p></li></ul>", Reading.html("- a\n\n- b\n"));
    }

    @Test
    void listsLieInLists() {
        assertEquals("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", Reading.html("- a\n  1. b\n- c\n"));
        assertEquals(List.of("a\nb\nc"), Reading.of("- a\n  1. b\n- c\n").text());
    }

    @Test
    void quotesRulesAndCode() {
        assertEquals("<blockquote><p>a</p></blockquote>", Reading.html("> a\n"));
        assertEquals("<hr>", Reading.html("***\n"));
        assertEquals("<pre><code>a &lt;b&gt;\n</code></pre>", Reading.html("```\na <b>\n```\n"));
        assertEquals(
                List.of("quote", "divider", "code"),
                Reading.of("> a\n\n***\n\n```\na\n```\n").shapes());
    }

    @Test
    void definitionLists() {
        assertEquals(
                "<dl><dt>Plea</dt><dd>An answer.</dd><dt>Fine</dt><dd>Money.</dd></dl>",
                Reading.html("Plea\n: An answer.\n\nFine\n: Money.\n"));
        assertEquals(List.of("definitions"), Reading.of("Plea\n: An answer.\n").shapes());
        assertEquals(
                List.of("Plea\nAn answer."), Reading.of("Plea\n: An answer.\n").text());
    }

    @Test
    void cellsOfATableKnowTheirHeaders() {
        String table = """
                | Kind | Vacatur & more | *Expunged* |
                |---|---|---|
                | Not violent | Yes | **Yes** |
                | Violent | No | None |
                """;

        assertEquals(
                "<div class=\"table\"><table role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Kind</th>"
                        + "<th role=\"columnheader\" scope=\"col\">Vacatur &amp; more</th><th role=\"columnheader\" scope=\"col\"><em>Expunged</em></th></tr></thead>"
                        + "<tbody role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Not violent</th><td role=\"cell\" data-label=\"Vacatur &amp; more\">Yes</td>"
                        + "<td role=\"cell\" data-label=\"Expunged\"><strong>Yes</strong></td></tr>"
                        + "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Violent</th><td role=\"cell\" data-label=\"Vacatur &amp; more\">No</td>"
                        + "<td role=\"cell\" data-label=\"Expunged\">None</td></tr></tbody></table></div>",
                Reading.html(table));
        assertEquals(List.of("table of 3 x 3"), Reading.of(table).shapes());
    }

    @Test
    void footnotesStandBesideTheText() {
        Reading reading = Reading.of("A[^1] b[^x].\n\n[^1]: One *more* [plea](term:plea).\n[^x]: Two.\n");

        assertEquals(List.of(), reading.faults());
        assertEquals("<p>A<sup>{^1|1}</sup> b<sup>{^x|x}</sup>.</p>", reading.html());
        assertEquals(
                List.of("1", "x"),
                reading.footnotes().stream().map(note -> note.label()).toList());
        assertEquals(
                "One <em>more</em> {term:plea|plea}.",
                MarkupSerializer.html(reading.footnotes().get(0).markup(), new Reading.OpenPage("")));
        assertEquals(List.of("1:2 ^ 1 '1'", "1:8 ^ x 'x'"), reading.links());
    }

    @Test
    void aFootnoteThatIsNotThereIsAnErrorAtItsMark() {
        assertEquals(List.of("1:7 footnote"), Reading.of("A word[^9].\n").faults());
    }

    @Test
    void aFootnoteStandsAtTheEndOnceAndIsPointedAt() {
        assertEquals(
                List.of("3:1 footnote"), Reading.of("A.\n\n[^1]: Unused.\n").faults());
        assertEquals(
                List.of("4:1 footnote"),
                Reading.of("A[^1].\n\n[^1]: One.\n[^1]: Two.\n").faults());
        assertEquals(
                List.of("3:3 footnote"),
                Reading.of("A[^1].\n\n> [^1]: In a quote.\n").faults());
        assertEquals(
                List.of(), Reading.of("A[^1].\n\n[^1]: One[^2].\n[^2]: Two.\n").faults());
    }

    @Test
    void addressesAreDefinedOnceAndUsedByName() {
        assertEquals(
                "<p>See {https://a.example/|this}.</p>", Reading.html("See [this][a].\n\n[a]: https://a.example/\n"));
        assertEquals("<p>See {https://a.example/|a}.</p>", Reading.html("See [a].\n\n[a]: https://a.example/\n"));
    }

    @Test
    void definedAddressesWithinOtherBlocksAreNotText() {
        assertEquals(
                "<blockquote><p>{https://a.example/|a}</p></blockquote>",
                Reading.html("> [a]\n>\n> [a]: https://a.example/\n"));
    }

    @Test
    void wordsInSquareBracketsAreWords() {
        assertEquals("<p>The [other] one [ ].</p>", Reading.html("The [other] one [ ].\n"));
    }

    @Test
    void imagesAreRefused() {
        assertEquals(
                List.of("1:3 image"),
                Reading.of("A ![map](https://a.example/m.png).\n").faults());
        assertEquals(
                List.of("1:3 image"),
                Reading.of("A ![](https://a.example/m.png).\n").faults());
        assertEquals(
                List.of("1:1 image"),
                Reading.of("![map][m]\n\n[m]: https://a.example/m.png\n").faults());
        assertEquals(
                "<p>A .</p>", Reading.of("A ![map](https://a.example/m.png).\n").html());
    }
}
