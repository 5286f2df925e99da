package org.waymark.render.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.pipeline.Project;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** The feeds are Atom as RFC 4287 has it: Rome reads them, and what Rome forgives is asked for by itself. */
class FeedTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Path EDITIONS = SITES.resolve("editions");

    @TempDir
    Path temp;

    private Project editions() {
        return Builds.project(EDITIONS, SITES.resolve("_theme"), temp.resolve("site"));
    }

    private static Map<String, String> built(Project project) {
        Builds.sound(project);
        return Trees.read(project.outputDir());
    }

    private static String text(Map<String, String> site, String file) {
        return new String(site.getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Feed read(String xml) throws FeedException {
        return (Feed) new WireFeedInput(false, java.util.Locale.ROOT).build(new StringReader(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void feedOfEachLanguageIsSoundAtom(String language) throws FeedException {
        String xml = text(built(editions()), language + "/feed.xml");
        Feed feed = read(xml);

        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(List.of(), faults(Jsoup.parse(xml, "", Parser.xmlParser())));
        assertEquals(5, feed.getEntries().size());
        assertEquals(
                LocalDate.of(2026, 7, 1).toString() + "T12:00:00Z",
                feed.getUpdated().toInstant().toString());
        assertTrue(xml.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + language + "\">"), xml);
        for (Entry entry : feed.getEntries()) {
            assertFalse(entry.getTitle().isBlank());
            assertFalse(entry.getSummary().getValue().isBlank());
            assertTrue(exists(language, entry.getAlternateLinks().get(0)), entry.getId());
        }
    }

    private boolean exists(String language, Link link) {
        return Files.exists(
                temp.resolve("site").resolve(language).resolve(link.getHref()).normalize());
    }

    /** RFC 4287, 4.1.1 and 4.1.2: what must be there once, and that entries without content lead somewhere. */
    private static List<String> faults(Document feed) {
        List<String> faults = new ArrayList<>();
        Element root = feed.child(feed.childrenSize() - 1);
        once(root, List.of("id", "title", "updated", "author"), faults);
        Set<String> ids = new HashSet<>(Set.of(only(root, "id").text()));
        List<Element> entries = root.children().stream()
                .filter(child -> child.tagName().equals("entry"))
                .toList();
        String later = only(root, "updated").text();
        for (Element entry : entries) {
            once(entry, List.of("id", "title", "updated", "summary"), faults);
            if (!ids.add(only(entry, "id").text())) {
                faults.add("id twice: " + only(entry, "id").text());
            }
            if (entry.select("> link[rel=alternate]").size() != 1) {
                faults.add("an entry leads nowhere");
            }
            // a time in UTC sorts as text
            if (only(entry, "updated").text().compareTo(later) > 0) {
                faults.add("not the newest first: " + only(entry, "updated").text());
            }
            later = only(entry, "updated").text();
        }
        for (Element element : root.select("id")) {
            if (!element.text().matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                faults.add("no UUID: " + element.text());
            }
        }
        for (Element element : root.select("updated")) {
            if (!element.text().matches("\\d{4}-\\d\\d-\\d\\dT12:00:00Z")) {
                faults.add("no time: " + element.text());
            }
        }
        return faults;
    }

    private static void once(Element parent, List<String> names, List<String> faults) {
        names.stream()
                .filter(name -> parent.children().stream()
                                .filter(child -> child.tagName().equals(name))
                                .count()
                        != 1)
                .forEach(name -> faults.add("not one " + name + " in " + parent.tagName()));
    }

    private static Element only(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    @Test
    void idsStayWhenEntriesComeAndWhenOneIsRenamed() throws FeedException {
        List<String> before = ids(built(editions().asOf(LocalDate.of(2026, 5, 1))));
        Path copy = temp.resolve("copy");
        GuideFolder.copyOf(EDITIONS, copy);
        Path entry = copy.resolve("content/faq/cost/entry.yaml");
        Trees.write(copy, "content/faq/cost/entry.yaml", Trees.text(entry).replace("[fees]", "[fees, price]"));

        List<String> after = ids(built(editions()));
        List<String> renamed = ids(built(Builds.project(copy, SITES.resolve("_theme"), temp.resolve("renamed"))));

        assertEquals(4, before.size());
        assertEquals(before, after.subList(1, 5));
        assertEquals(after, renamed);
    }

    private static List<String> ids(Map<String, String> site) throws FeedException {
        return read(text(site, "en/feed.xml")).getEntries().stream()
                .map(Entry::getId)
                .toList();
    }

    @Test
    void eachLanguageHasIdsOfItsOwn() throws FeedException {
        Map<String, String> site = built(editions());
        String english = read(text(site, "en/feed.xml")).getEntries().get(0).getId();

        assertNotEquals(
                english, read(text(site, "es/feed.xml")).getEntries().get(0).getId());
    }

    @Test
    void linksAreWholeAddressesWhereTheGuideHasOne() throws FeedException {
        Project project = Builds.withBaseUrl(editions(), "https://guide.example/help/");
        Feed feed = read(text(built(project), "es/feed.xml"));

        assertEquals(
                List.of("https://guide.example/help/es/feed.xml"),
                feed.getOtherLinks().stream().map(Link::getHref).toList());
        assertEquals(
                "https://guide.example/help/es/glossary/court.html",
                feed.getEntries().get(0).getAlternateLinks().get(0).getHref());
    }

    @Test
    void daysAreThoseOfTheRevisions() throws FeedException {
        List<Date> days = read(text(built(editions()), "en/feed.xml")).getEntries().stream()
                .map(Entry::getUpdated)
                .toList();

        assertEquals(
                List.of("2026-07-01", "2026-05-01", "2026-03-01", "2026-03-01", "2026-01-01"),
                days.stream()
                        .map(day -> day.toInstant().toString().substring(0, 10))
                        .toList());
    }
}
