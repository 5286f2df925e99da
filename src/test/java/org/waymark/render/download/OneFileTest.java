package org.waymark.render.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class OneFileTest {
    @TempDir
    static Path temp;

    private static Path site = Path.of("");
    private static Document page = new Document("");
    private static String html = "";
    private static String heaviestPage = "";

    @BeforeAll
    static void build() {
        GuideFolder guide = GuideFolder.ofEachKind(temp.resolve("guide"));
        guide.with(
                "content/guide.yaml", guide.text("content/guide.yaml") + "downloads: [one-file, letter, epub, card]\n");
        site = temp.resolve("site");
        heaviestPage = Builds.sound(Builds.project(guide.root(), Path.of("themes/default"), site))
                .totals()
                .orElseThrow()
                .heaviest();
        html = Trees.text(site.resolve("downloads/guide-en.html"));
        page = Jsoup.parse(html);
    }

    @Test
    void nothingOfTheFileIsElsewhere() {
        assertEquals(
                List.of(),
                page.select("script[src], link[rel=stylesheet], iframe, object").eachAttr("src"));
        List<String> links = new ArrayList<>(page.select("a[href]").eachAttr("href"));
        links.removeIf(link -> link.startsWith("#") || link.matches("(https|tel|sms|mailto):.*"));
        assertEquals(List.of(), links);
        List<String> pictures = new ArrayList<>(page.select("img").eachAttr("src"));
        pictures.removeIf(link -> link.startsWith("data:"));
        assertEquals(List.of(), pictures);
    }

    @Test
    void reportOfTheBuildNamesTheHeaviestPageThatIsRead() {
        assertEquals("es/states/index.html", heaviestPage);
    }

    @Test
    void leavingIsReadyBeforeAnythingIsShownAndKnowsWhereTo() {
        assertEquals(1, page.select("head > script").size());
        assertTrue(page.select("head > script").html().contains("data-exit"));
        assertEquals(
                page.select("a#exit").attr("href"), page.select("head > script").attr("data-exit"));
        assertNotEquals("", page.select("a#exit").attr("href"));
    }

    @Test
    void everyLinkLeadsToAPlaceInTheFile() {
        Set<String> ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
        assertEquals(page.select("[id]").size(), ids.size(), "ids are unique");
        List<String> links = page.select("a[href^=#]").eachAttr("href");
        assertNotEquals(List.of(), links);
        assertEquals(
                List.of(),
                links.stream().filter(link -> !ids.contains(link.substring(1))).toList());
    }

    @Test
    void whatTheSearchFindsIsInTheFile() {
        List<String> places = Pattern.compile("\\\\t(#[^\\\\\"]*)\\\\t([a-z]+/[a-z0-9-]+)")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertNotEquals(List.of(), places);
        assertEquals(
                List.of(),
                places.stream()
                        .filter(place -> page.getElementById(place.substring(1)) == null)
                        .toList());
    }

    @Test
    void thePolicyAllowsTheScriptsAndTheStyleOfTheFileAlone() throws Exception {
        String policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        List<Element> code = page.select("script, style");
        for (Element element : code) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
            String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
            assertTrue(policy.contains(hash), element.data().substring(0, 60));
        }
        assertEquals(code.size(), policy.split("'sha256-", -1).length - 1);
        assertTrue(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
    }

    @Test
    void theGuideTheGlossaryTheSearchTheQuestionnaireAndTheTableAreInIt() {
        for (String part :
                List.of("form#search", "form#self-check", "table#states", "#what-is-it, #contents", "a#exit")) {
            assertNotEquals(List.of(), page.select(part), part);
        }
        assertTrue(page.select("section[id^=page.glossary]").size() > 0);
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        assertEquals(1, page.select("h1:not(form h1)").size());
    }

    @Test
    void aLetterHasPartsThatAnInboxAccepts() throws Exception {
        List<Path> letters = Trees.walk(site).stream()
                .filter(file ->
                        file.toString().endsWith(".txt") && file.toString().contains("print"))
                .toList();
        assertNotEquals(List.of(), letters);
        for (Path letter : letters) {
            String text = Files.readString(letter);
            assertTrue(text.length() <= 12_500, letter + ": " + text.length());
            if (letter.toString().contains("/en/")) {
                text.lines()
                        .forEach(line ->
                                assertTrue(line.length() <= 68 || !line.strip().contains(" "), line));
                assertEquals(
                        "",
                        text.toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x7f\\u00e0-\\u00ff]", ""),
                        letter.toString());
                assertTrue(text.contains("Part 1 of ") || text.contains("Part 2 of "), text);
            }
        }
    }

    @Test
    void everyBookIsSound() throws InterruptedException {
        List<Path> books = Trees.walk(site).stream()
                .filter(file -> file.toString().endsWith(".epub"))
                .toList();
        assertNotEquals(List.of(), books);
        for (Path book : books) {
            assertEquals(0, epubcheck(book), book.toString());
        }
    }

    /** EPUBCheck calls itself deeper than the stack of a test's thread. */
    private static int epubcheck(Path book) throws InterruptedException {
        String[] words = {book.toString(), "--failonwarnings", "--quiet"};
        AtomicInteger code = new AtomicInteger(-1);
        Thread deep = new Thread(
                null, () -> code.set(new com.adobe.epubcheck.tool.EpubChecker().run(words)), "epubcheck", 1 << 27);
        deep.start();
        deep.join();
        return code.get();
    }

    @Test
    void theCardHasEightPanels() {
        Document card = Jsoup.parse(Trees.text(site.resolve("en/print/card.html")));

        assertEquals(8, card.select(".card__panel").size());
        assertEquals("Notes", card.select(".card__panel--cover").text());
        assertTrue(card.select(".card__panel a[href^=tel:]").size() > 0);
    }
}
