package org.waymark.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.render.Addresses;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * Builds every folder below {@code sites/} with a theme that shows each field, and compares a dump of the site
 * with {@code expected.txt}. {@code -Dgolden.update} writes the dump anew; look at the difference then.
 */
class GoldenSiteTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Path THEME = SITES.resolve("_theme");
    private static final boolean UPDATE =
            System.getProperty("golden.update") != null && !"true".equals(System.getenv("CI"));

    private static final Map<Path, Path> BUILT = new HashMap<>();

    @TempDir
    static Path sites;

    @TempDir
    Path temp;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("content")))
                    .sorted()
                    .toList();
        }
    }

    /** The site of a case, which is built once for all tests. */
    private static Path site(Path folder) {
        return BUILT.computeIfAbsent(folder, guide -> {
            Path site = sites.resolve(guide.getFileName());
            Builds.sound(Builds.project(guide, THEME, site));
            return site;
        });
    }

    /** {@code -Dgolden.update} writes what is; {@code dev/test} refuses it where nobody would look at the difference. */
    @ParameterizedTest
    @MethodSource("cases")
    void theSiteIsAsItShallBe(Path folder) throws IOException {
        Path site = site(folder);
        Path expected = folder.resolve("expected.txt");
        String dump = SiteDump.of(site);
        if (UPDATE) {
            Files.writeString(expected, dump);
        }

        assertEquals(Trees.text(expected), dump);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLinkAndAnchorOfTheSiteLeadsSomewhere(Path folder) {
        assertEquals(List.of(), Links.broken(site(folder)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void idsOfAPageAreUnique(Path folder) {
        List<String> twice = new ArrayList<>();
        Map<String, Document> pages = Links.pages(site(folder));
        assertNotEquals(Map.of(), pages);
        pages.forEach((name, page) -> {
            TreeSet<String> seen = new TreeSet<>();
            page.select("[id]").stream()
                    .map(Element::id)
                    .filter(id -> !seen.add(id))
                    .forEach(id -> twice.add(name + "#" + id));
        });
        assertEquals(List.of(), twice);
    }

    /** The same guide, in the clothes that readers see: only its structure is held. */
    @Test
    void theRealThemeGivesEachPageItsStructure() {
        Path site = temp.resolve("site");
        Path guide = temp.resolve("guide");
        new GuideFolder(guide)
                .copy(SITES.resolve("one-language/content"), "content")
                .copy(Path.of("i18n"), "i18n");
        Builds.sound(Builds.project(guide, Path.of("themes/default"), site));

        Map<String, Document> pages = Links.pages(site);

        assertEquals(List.of(), Links.broken(site));
        pages.entrySet().stream()
                .filter(page -> !page.getKey().equals(Addresses.BLANK.path()))
                .forEach(page -> isWellBuilt(page.getKey(), page.getValue()));
        Document answer = Optional.ofNullable(pages.get("en/faq/one.html")).orElseThrow();
        assertEquals("Is there one language?", answer.select("h1").text());
        assertEquals(
                "Yes, it is.", answer.select(".short > p:not(.short__label)").text());
        assertEquals("https://exit.example/", answer.select("a#exit").attr("href"));
        assertEquals("Plea", answer.select("dl.words > dt").text());
    }

    private static void isWellBuilt(String name, Document page) {
        assertEquals(1, page.select("h1").size(), name);
        assertEquals(1, page.select("main#main").size(), name);
        assertEquals(1, page.select("a#exit").size(), name);
        assertEquals(1, page.select("footer").size(), name);
        assertEquals(1, page.select("meta[http-equiv=Content-Security-Policy]").size(), name);
        assertTrue(page.select("html").hasAttr("lang") && page.select("html").hasAttr("dir"), name);
        assertEquals(
                "skip",
                Optional.ofNullable(page.body().firstElementChild())
                        .orElseThrow()
                        .className(),
                name);
        assertNotNull(page.selectFirst("title"), name);
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = Integer.parseInt(heading.tagName().substring(1));
            assertTrue(next <= level + 1, name + ": " + heading.text());
            level = next;
        }
        assertEquals(0, page.select("[style], style, script:not([src])").size(), name);
    }

    /** The links of a site on a disk. */
    private static final class Links {
        private Links() {}

        static Map<String, Document> pages(Path site) {
            Map<String, Document> pages = new java.util.TreeMap<>();
            Trees.walk(site).stream()
                    .filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(Trees.name(site, file), Jsoup.parse(Trees.text(file))));
            return pages;
        }

        /** Links to files or anchors that are not there. */
        static List<String> broken(Path site) {
            Map<String, Document> pages = pages(site);
            List<String> broken = new ArrayList<>();
            pages.forEach((name, page) -> page.select("a[href], link[href], script[src], img[src]").stream()
                    .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
                    .filter(href -> !href.matches("[a-z]+:.*"))
                    .filter(href -> !resolves(site, name, href, pages))
                    .forEach(href -> broken.add(name + " -> " + href)));
            return broken;
        }

        private static boolean resolves(Path site, String from, String href, Map<String, Document> pages) {
            String[] parts = href.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? site.resolve(from)
                    : site.resolve(from).resolveSibling(parts[0]).normalize();
            if (!Files.isRegularFile(target)) {
                return false;
            }
            Document page = pages.get(Trees.name(site, target));
            return parts.length == 1 || (page != null && page.getElementById(parts[1]) != null);
        }
    }
}
