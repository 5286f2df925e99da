package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.render.Page;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.PseudoLocale;

/** No word of a page is written in Java, in a template or in a script: each comes from a text or a message. */
class PseudoLocaleTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\p{L}\\p{M}./@\\d-])[A-Za-z]{2,}(?![\\p{L}\\p{M}./@\\d-])");
    /** Days and lists are ICU's; places that a script fills; ids of records; what readers type as it is; the name of a reviewer. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d+"
                    + "|,? and |\\{\\w+\\}|\\b[A-Z]{2}\\b|\\bHELP\\b|Eve <b");

    private static final List<String> ATTRIBUTES =
            List.of("alt", "aria-label", "data-label", "data-text", "label", "placeholder", "title");

    @TempDir
    static Path work;

    @BeforeAll
    static void layOut() {
        GuideFolder.ofEachKind(work);
    }

    private static List<Page> pages(String name, Diagnostics diagnostics) {
        return PseudoSites.pages(name.isEmpty() ? work : SITES.resolve(name), diagnostics).stream()
                .filter(page -> page.path().matches("en/.*\\.html"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deposit", "provinces", "editions", "moved-parts", "pictures", "three-revisions"})
    void everyWordIsOneOfTheGuides(String site) {
        Diagnostics diagnostics = new Diagnostics();
        List<Page> pages = pages(site, diagnostics);
        List<String> hard = new ArrayList<>();
        for (Page page : pages) {
            words(page).filter(text -> PLAIN.matcher(text).find()).forEach(text -> hard.add(page.path() + ": " + text));
        }
        assertTrue(pages.size() > 3);
        assertEquals(List.of(), diagnostics.all()); // of a template that asks for what there is not
        assertEquals(List.of(), hard.stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deposit", "provinces", "three-revisions"})
    void noMessageIsCut(String site) {
        for (Page page : pages(site, new Diagnostics())) {
            String text = Jsoup.parse(Plans.text(page)).text();
            assertEquals(count(text, PseudoLocale.OPEN), count(text, PseudoLocale.CLOSE), page.path());
        }
    }

    private static int count(String text, String sign) {
        return text.split(sign, -1).length - 1;
    }

    /** What readers of the language see or hear of a page, piece by piece. */
    private static Stream<String> words(Page page) {
        Element body = Jsoup.parse(Plans.text(page)).body();
        body.select("[lang]:not([lang=en]), script, style, code, kbd, :has(> wbr)")
                .remove(); // the last are addresses
        List<String> found = new ArrayList<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    found.add(text.text());
                }
                ATTRIBUTES.stream().map(node::attr).forEach(found::add);
            }

            @Override
            public void tail(Node node, int depth) {}
        });
        return found.stream()
                .map(text -> NO_WORDS.matcher(text).replaceAll(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Else the tests above would find nothing. */
    @Test
    void wordsOfTextsAndMessagesAreChanged() {
        assertEquals(
                "⟦Ŵóóŕð {count, plural, one {# ŵóóŕð} other {# ŵóóŕðš}} {name}⟧",
                PseudoLocale.message("Word {count, plural, one {# word} other {# words}} {name}"));
        assertTrue(PLAIN.matcher("A plain word").find());
        assertEquals(
                Optional.empty(),
                PLAIN.matcher(PseudoLocale.words("A plain word")).results().findFirst());
    }
}
