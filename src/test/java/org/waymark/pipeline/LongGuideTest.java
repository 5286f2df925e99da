package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.render.Page;
import org.waymark.render.context.Parts;
import org.waymark.testing.GuideFolder;

/** A guide of some hundred answers: lists and sheets are parted, and every part leads to the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongGuideTest {
    private static final int MANY = 200;
    private static final int FEW = 40;
    private static final int WORDS = 400;
    /** With what a sheet says beside its texts: headings, contents, days. */
    private static final int MOST_ON_PAPER = Parts.MOST_WORDS * 11 / 10;

    private final Map<String, Page> plan = new TreeMap<>();
    private final Map<String, Document> made = new TreeMap<>();
    private final List<SitePlan> plans = new ArrayList<>();

    @BeforeAll
    void writeTheGuide(@TempDir Path root) {
        GuideFolder guide = GuideFolder.minimal(root)
                .without("content/faq")
                .without("content/glossary")
                .with(
                        "content/topics.yaml",
                        "- {id: many, name: {en: Many}, about: {en: A lot.}}\n- {id: few, name: {en: Few}, about: {en: Less.}}\n");
        for (int i = 1; i <= MANY + FEW; i++) {
            String topic = i <= MANY ? "many" : "few";
            guide.with("content/faq/a" + i + "/entry.yaml", "topic: " + topic + "\norder: " + i + "\n")
                    .with("content/faq/a" + i + "/r1/en.md", answer(i));
        }
        plans.add(Plans.of(root));
        plan.putAll(Plans.byPath(plans.get(0)));
        guide.with("content/faq/first/entry.yaml", "topic: many\norder: 0\n")
                .with("content/faq/first/r1/en.md", answer(0));
        plans.add(Plans.of(root));
    }

    private static String answer(int number) {
        return "---\ntitle: Title " + number + "\nquestion: Question " + number
                + "?\naliases: [a, b, c]\neffective: 2026-03-01\n---\nShort answer.\n\n"
                + "word ".repeat(WORDS - 2) + "\n\n::: details For a lawyer\n" + "note ".repeat(WORDS) + "\n:::\n";
    }

    private Document page(String path) {
        return made.computeIfAbsent(
                path, missing -> Jsoup.parse(Plans.text(Objects.requireNonNull(plan.get(missing), missing))));
    }

    /** Where a link of a page leads, without the part of the page. */
    private static String target(String from, Element link) {
        return Path.of(from)
                .resolveSibling(link.attr("href").replaceFirst("#.*", ""))
                .normalize()
                .toString();
    }

    private static List<String> questions(Document page) {
        return page.select("main .questions a").eachText().stream()
                .filter(text -> text.startsWith("Question "))
                .toList();
    }

    @Test
    void listsOfAllQuestionsNameTheTopicsAlone() {
        for (String path : List.of("en/index.html", "en/search.html", "en/faq/index.html")) {
            Document page = page(path);
            assertEquals(List.of(), questions(page), path);
            assertEquals(List.of("Many", "Few"), page.select(".topics__name").eachText(), path);
            assertTrue(page.text().contains("A lot. 200 questions"), path);
        }
    }

    @Test
    void aTopicHasPagesThatListEachQuestionOnceAndLeadOn() {
        List<String> listed = new ArrayList<>();
        String path = "en/topics/many.html";
        for (int part = 1; part <= MANY / Parts.MOST_IN_TOPIC; part++) {
            Document page = page(path);
            assertEquals("Many – part " + part + " of 4", page.select("h1").text());
            assertEquals(4, page.select("nav[aria-labelledby=parts] a").size());
            assertEquals(
                    "Part " + part,
                    page.select("nav[aria-labelledby=parts] [aria-current]").text());
            listed.addAll(questions(page));
            path = target(path, Objects.requireNonNull(page.selectFirst("a[rel=next]")));
        }
        assertEquals("en/topics/few.html", path);
        assertEquals(MANY, Set.copyOf(listed).size());
        assertEquals(MANY, listed.size());
        assertEquals("Few", page(path).select("h1").text());
        assertEquals(0, page(path).select("nav[aria-labelledby=parts]").size());
    }

    @Test
    void anAnswerLeadsToTheListAndTheSheetThatHaveIt() {
        for (int number : List.of(1, 50, 51, 120, MANY, MANY + 1)) {
            String path = "en/faq/a" + number + ".html";
            String list = target(path, Objects.requireNonNull(page(path).selectFirst("main a[href*=topics/]")));
            assertTrue(questions(page(list)).contains("Question " + number + "?"), path + " " + list);
            Element print = Objects.requireNonNull(page(path).selectFirst("main a[href*=print/]"), path);
            assertEquals(
                    "Question " + number + "?",
                    page(target(path, print)).select("h1").text(),
                    path);
        }
    }

    @Test
    void aSheetStopsAtItsSizeAndSaysWhereTheRestIs() {
        Set<String> sheets = new TreeSet<>(List.of("en/print/guide.html"));
        Document guide = page("en/print/guide.html");
        Element rest = Objects.requireNonNull(guide.selectFirst("section:has(#rest)"));
        rest.select("a").forEach(link -> sheets.add(target("en/print/guide.html", link)));

        Set<String> answers = new TreeSet<>();
        for (String path : sheets) {
            answers.addAll(page(path).select("[id^=a]").eachAttr("id").stream()
                    .filter(id -> id.matches("a\\d+"))
                    .toList());
            assertTrue(words(page(path)) <= MOST_ON_PAPER, path + " has " + words(page(path)) + " words");
        }

        assertEquals(MANY + FEW, answers.size());
        assertTrue(guide.text().contains("This sheet has one part of it."));
    }

    private static int words(Document page) {
        return page.select("main").text().split(" ").length;
    }

    /** Other answers then lead to other parts, which none of their keys tells. */
    @Test
    void aCutThatMovesStandsAroundEveryPage() {
        assertNotEquals(
                plans.get(0).context().surroundings(), plans.get(1).context().surroundings());
    }

    @Test
    void notesOnDetailsArePartedToo() {
        List<String> sheets = plan.keySet().stream()
                .filter(path -> path.matches("en/print/details(-\\d+)?\\.html"))
                .toList();

        assertTrue(sheets.size() > 1);
        for (String path : sheets) {
            assertEquals(
                    sheets.size() - 1, page(path).select("section:has(#rest) a").size(), path);
            assertTrue(words(page(path)) <= MOST_ON_PAPER, path);
        }
    }

    @Test
    void everyLinkOfEveryListLeadsToAPage() {
        int links = 0;
        for (String path : plan.keySet()) {
            if (path.matches("en/(index|search|(faq|print)/index|(topics|print)/.*)\\.html")) {
                for (Element link : page(path).select("a[href]:not([href*=:]):not([href^=#])")) {
                    assertTrue(plan.containsKey(target(path, link)), path + " links " + link.attr("href"));
                    links++;
                }
            }
        }
        assertTrue(links > MANY, links + " links");
    }

    @Test
    void searchEnginesAreToldOfEveryPart() {
        String sitemap = Plans.text(Objects.requireNonNull(plan.get("sitemap.xml")));

        assertTrue(sitemap.contains("/en/topics/many.html<"));
        assertTrue(sitemap.contains("/en/topics/many-4.html<"));
    }
}
