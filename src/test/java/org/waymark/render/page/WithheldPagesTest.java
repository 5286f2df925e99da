package org.waymark.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** Translations that nobody has read are withheld where guide.yaml says so, and links lead to the page in the source language. */
class WithheldPagesTest {
    private static final String ANSWER = "es/faq/what-is-it.html";

    @TempDir
    private Path root;

    private Map<String, String> site(String withheld) {
        GuideFolder guide = GuideFolder.sample(root);
        guide.with(
                "content/guide.yaml",
                guide.text("content/guide.yaml") + "base-url: https://guide.example/\n" + withheld);
        return build(guide);
    }

    private Map<String, String> build(GuideFolder guide) {
        Path out = guide.root().resolve("site");
        Builds.sound(Builds.project(guide.root(), Path.of("themes/default"), out));
        Map<String, String> site = Trees.read(out);
        site.replaceAll(
                (name, bytes) -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return site;
    }

    @Test
    void withoutTheKeyAllIsShown() {
        Map<String, String> site = site("");

        assertTrue(String.valueOf(site.get(ANSWER)).contains("Un <a"), site.get(ANSWER));
        assertTrue(site.get("sitemap.xml").contains(ANSWER));
        assertFalse(site.get("es/index.html").contains("data-in="));
    }

    @Test
    void aPageIsWithheldUntilItsTranslationHasTheState() {
        Map<String, String> site = site("withhold-until: {faq: reviewed}\n");

        String instead = site.get(ANSWER);
        assertFalse(instead.contains("puede ayudarle"), instead);
        assertTrue(instead.contains("Esta página todavía no está en español"), instead);
        assertTrue(
                instead.contains(
                        "href=\"../../en/faq/what-is-it.html\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">What is it?"),
                instead);
        assertTrue(instead.contains("noindex"), instead);
        assertFalse(site.get("sitemap.xml").contains(ANSWER));
        assertTrue(site.get("sitemap.xml").contains("en/faq/what-is-it.html"));
        String english = site.get("en/faq/what-is-it.html");
        assertFalse(english.contains("../../es/faq/what-is-it.html"), english);
        assertFalse(searchOf("es", site).contains("puede ayudarle"), searchOf("es", site));
        assertTrue(searchOf("es", site).contains("../en/faq/what-is-it.html"), searchOf("es", site));
        String list = site.get("es/faq/index.html");
        assertTrue(list.contains("<a data-in=\"inglés\" href=\"../../en/faq/what-is-it.html\""), list);
        assertTrue(site.get("es/glossary/court.html").contains("Un tribunal es donde decide un juez."));
    }

    @Test
    void aTranslationThatHasTheStateIsShownWithItsReader() {
        GuideFolder guide = GuideFolder.sample(root)
                .replace("content/faq/what-is-it/r1/es.md", "state: machine", "state: reviewed, by: Ana Doe");
        guide.with("content/guide.yaml", guide.text("content/guide.yaml") + "withhold-until: {faq: reviewed}\n");

        Map<String, String> site = build(guide);

        assertTrue(site.get(ANSWER).contains("Traducción revisada por Ana Doe."), site.get(ANSWER));
        assertTrue(site.get("es/faq/who-may-ask.html").contains("Esta página todavía no está en español"));
    }

    @Test
    void everyLinkOfTheSiteLeadsToAPage() {
        Map<String, String> site = site("withhold-until: {faq: reviewed, glossary: translated, pages: reviewed}\n");

        site.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                var links = Pattern.compile("<a [^<>]*?href=\"([^\"#:]+\\.html)(?:#[^\"]*)?\"")
                        .matcher(text);
                while (links.find()) {
                    String target = Path.of(name)
                            .resolveSibling(links.group(1))
                            .normalize()
                            .toString()
                            .replace('\\', '/');
                    assertTrue(site.containsKey(target), name + " leads to " + target);
                }
            }
        });
        assertEquals(pages(site), pages(site("")));
    }

    private static String searchOf(String language, Map<String, String> site) {
        return site.entrySet().stream()
                .filter(file -> file.getKey().startsWith("texts/search-" + language + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pages(Map<String, String> site) {
        return site.keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }
}
