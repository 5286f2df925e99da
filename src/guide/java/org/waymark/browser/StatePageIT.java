package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.OwnState;

/** The page of one state: three rows in sentences, who can help, how sure it is; and on one sheet of paper. */
@ExtendWith(Stage.class)
class StatePageIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");
    private final BuiltSite guide;
    private final Chromium chromium;
    private static final List<String> EVENTS = List.of("convicted", "arrested-only", "as-a-minor");

    private final Map<String, OwnState> states = OwnStates.newest();

    StatePageIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    private static List<String> row(Document page, int row) {
        return page.select(".facts__row").get(row).select("dd p").eachText();
    }

    @Test
    void ohioIsToldInThreeRowsOfSentences() {
        Document page = guide.document("en/states/oh.html");

        assertEquals(
                List.of("If you were convicted", "If you were only arrested", "If you were under 18"),
                page.select(".facts__row dt").eachText());
        assertEquals(
                List.of(
                        "A court may have the record of the conviction removed (expungement)."
                                + " It covers any offense except those that the law leaves out.",
                        "You need another conviction of a certain kind first: read below.",
                        "There is also a second law for this. It covers only offenses on a list."),
                row(page, 0));
        assertEquals(
                List.of("A court may have the record of the arrest removed (expungement). It covers any offense."),
                row(page, 1));
        assertEquals(
                List.of("We found no law for survivors that covers this. That is not a no: ask a lawyer."),
                row(page, 2));
        assertEquals(
                "How do I find an attorney to represent me?",
                page.select(".facts a[href$=find-an-attorney.html]").text());
    }

    /** What decides is never told below alone. That people are told of the request is a matter of safety: it is said outright. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ct | 0 | Safety: people whom the offense harmed must be told about your request.
            sc | 0 | Safety: people whom the offense harmed must be told about your request.
            sc | 2 | Safety: people whom the offense harmed must be told about your request.
            md | 0 | Safety: people whom the offense harmed can object, so they may hear about your request.
            la | 0 | It is only for cases from before a certain day: read below.
            pa | 0 | An official must agree first: read below.
            tx | 0 | You must have helped police or prosecutors if they asked.
            dc | 0 | The law says when you can ask: read below.
            dc | 1 | The law says when you can ask: read below.
            ne | 0 | It speaks of sex trafficking.
            """)
    void whatDecidesIsToldInTheRow(String code, int row, String sentence) {
        List<String> sentences = row(guide.document("en/states/" + code + ".html"), row);

        assertTrue(sentences.stream().anyMatch(text -> text.startsWith(sentence)), sentences.toString());
    }

    /** Of whatever law decides by more than the offense, the row of each record that it reaches says so; no other row does. */
    @Test
    void everyConditionIsToldInEachLanguage() {
        for (String language : List.of("en", "es")) {
            states.forEach((code, facts) -> {
                Document page = guide.document(language + "/states/" + code + ".html");
                for (String event : EVENTS) {
                    long conditions = facts.relief().stream()
                            .filter(law -> law.is(event) && law.is("conditional"))
                            .count();
                    long laws = facts.relief().stream()
                            .filter(law -> law.is(event))
                            .map(law -> law.text("type") + " " + law.text("offenses") + law.text("conditions")
                                    + law.is("when"))
                            .distinct()
                            .count();
                    long more = row(page, EVENTS.indexOf(event)).size() - Math.max(1, laws);
                    assertEquals(conditions > 0, more > 0, language + " " + code + " " + event);
                }
            });
        }
    }

    /** The guide's answers are about the federal law: what a state's law calls the same may be something else. */
    @Test
    void noWordOfAStatesLawIsExplainedByAFederalAnswer() {
        for (String code : states.keySet()) {
            Document page = guide.document("en/states/" + code + ".html");
            assertEquals(
                    List.of(),
                    page.select(".words a").eachAttr("href").stream()
                            .filter(href -> !href.startsWith("../glossary/"))
                            .toList(),
                    code);
        }
        assertTrue(guide.document("en/states/ca.html")
                .select(".words dt:containsOwn(Set-aside) + dd a")
                .isEmpty());
    }

    @Test
    void theDayOnWhichTheSourcesWereReadIsTold() {
        assertTrue(guide.document("en/states/oh.html")
                .select(".sources")
                .text()
                .endsWith("We read these sources on November 24, 2026."));
        assertTrue(guide.document("en/states/ca.html")
                .select(".sources")
                .text()
                .endsWith("We read these sources on November 24, 2026, and some of them again later."));
    }

    @Test
    void citationsAndTitlesAreTypeset() {
        for (String code : states.keySet()) {
            assertFalse(guide.document("en/states/" + code + ".html").text().contains("'"), code);
        }
    }

    @Test
    void linksThatStandAloneAreAsHighAsAFinger() {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(360, 740))
                .newPage();
        page.navigate(guide.fileUrl("en/states/oh.html"));

        List<Locator> links =
                page.locator(".state__rest .state__link, .state .sources a").all();
        assertFalse(links.isEmpty());
        links.forEach(link -> assertTrue(link.boundingBox().height >= 44, link.innerText()));
        page.context().close();
    }

    @Test
    void everyRowOfEveryStateIsAWholeSentence() {
        for (String language : List.of("en", "es")) {
            for (String code : states.keySet()) {
                Document page = guide.document(language + "/states/" + code + ".html");
                List<Element> rows = page.select(".facts__row");
                assertEquals(3, rows.size(), code);
                rows.forEach(row -> {
                    assertFalse(row.select("dd p").isEmpty(), code);
                    row.select("dd p").eachText().forEach(text -> assertTrue(text.endsWith("."), code + ": " + text));
                });
                assertFalse(page.select("h1, h2, h3, dt").text().contains("·"), code);
            }
        }
    }

    @Test
    void whereTheRecordIsDoubtfulTheDoubtComesBeforeAllElse() {
        Document page = guide.document("en/states/mn.html");

        Element doubt = page.select("h1").first().nextElementSibling();
        assertTrue(
                doubt.text().startsWith("Please double-check Minnesota may have a law for survivors."), doubt.text());
        assertEquals(
                List.of("We are not sure. We found no law for survivors that covers this, but there may be one:"
                        + " ask a lawyer."),
                row(page, 0));
        assertFalse(page.text().contains("No such law found"));
    }

    /** "We read the law" is said where its text was among the sources, and nowhere else. */
    @Test
    void nobodyIsToldThatWeReadALawThatWeDidNot() {
        states.forEach((code, facts) -> {
            String text = guide.document("en/states/" + code + ".html")
                    .select(".facts > div")
                    .last()
                    .text();
            boolean read =
                    facts.text("confidence").equals("high") && facts.revision().hasBestSource();
            assertEquals(read, text.contains("We read the law."), code + ": " + text);
            assertTrue(text.contains("Next review: "), code);
        });
    }

    @Test
    void aTimeLimitStandsUnderItsOwnLabel() {
        Element law = guide.document("en/states/nv.html")
                .select("#vacatur-convictions")
                .first();

        assertEquals(
                "It must be filed with due diligence (without needless delay) after leaving or seeking services.",
                law.select("dt:containsOwn(Time limit to ask) + dd").text());
        assertEquals(
                "We saw no waiting time in what we read.",
                law.select("dt:containsOwn(Time to wait) + dd").text());
    }

    @Test
    void legalAidIsFoundFromEachStateAndNotAmongTheHelpLinesOfEveryPage() {
        for (String code : states.keySet()) {
            assertEquals(
                    1,
                    guide.document("es/states/" + code + ".html")
                            .select(".help a[href='https://www.lawhelp.org/']")
                            .size(),
                    code);
        }
        assertEquals(
                0, guide.document("es/index.html").select("a[href*=lawhelp]").size());
    }

    /** Letter is the lower of the two sheets. Readable comes before short: the longest records take a second sheet. */
    @ParameterizedTest
    @CsvSource({"en, ''", "es, es/states/ga.html es/states/de.html"})
    void pagesPrintOnOneSheetButTheLongest(String language, String onTwoSheets) {
        Page page = chromium.context(new Browser.NewContextOptions()).newPage();
        List<String> byLength = states.keySet().stream()
                .map(code -> language + "/states/" + code + ".html")
                .sorted(Comparator.comparingInt(
                                (String name) -> guide.document(name).text().length())
                        .reversed())
                .toList();

        assertEquals(
                onTwoSheets,
                byLength.stream()
                        .limit(ALL ? 24 : 10)
                        .filter(name -> sheets(page, name) > 1)
                        .collect(Collectors.joining(" ")));
        assertTrue(sheets(page, byLength.get(0)) <= 2);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // 8.8 pt are 11.73 px; the list of sources, which is looked up and not read through, has 8 pt
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('main *')]
                  .filter((one) => one.getClientRects().length
                    && parseFloat(getComputedStyle(one).fontSize) < (one.closest('.sources') ? 10.6 : 11.7))
                  .map((one) => one.outerHTML)"""));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void theListOfAllStatesPrintsOnThreeSheets(String language) {
        Page page = chromium.context(new Browser.NewContextOptions()).newPage();

        assertEquals(3, sheets(page, language + "/print/states.html"));
        page.context().close();
    }

    private int sheets(Page page, String name) {
        page.navigate(guide.fileUrl(name));
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("Letter"));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/Type\\s*/Page\\b", -1).length - 1;
    }
}
