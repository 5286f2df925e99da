package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.render.Addresses;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** Whoever keeps pages from one plan to the next may trust their keys. */
class PageKeysTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Path GUIDE = SITES.resolve("three-revisions");
    private static final List<String> KINDS = List.of("faq", "glossary", "pages");

    @TempDir
    Path temp;

    private final Diagnostics faults = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"three-revisions", "moved-parts", "editions"})
    void aPageWhoseKeysNameNothingThatChangedStaysAsItIs(String guide) {
        GuideFolder.copyOf(SITES.resolve(guide), temp);
        SitePlan before = plan();
        Map<String, String> texts = texts(before);

        int kept = 0;
        for (String folder : folders()) {
            Trees.delete(temp.resolve("content"));
            GuideFolder.copyOf(SITES.resolve(guide), temp);
            reword(folder);
            kept += compare(before, texts, plan(), folder);
        }

        assertTrue(kept > 0, "no page was left alone by any change");
        assertEquals(List.of(), faults.all());
    }

    /** With the theme whose words the guides of these tests have. */
    private SitePlan plan() {
        return Plans.of(temp, SITES.resolve("_theme"), faults);
    }

    /** All folders of entries that readers meet. */
    private List<String> folders() {
        return KINDS.stream()
                .map(kind -> temp.resolve("content").resolve(kind))
                .filter(Files::isDirectory)
                .flatMap(kind -> Trees.walk(kind).stream())
                .filter(file -> file.getFileName().toString().equals("en.md"))
                .map(file -> Trees.name(temp.resolve("content"), file).replaceFirst("/r\\d+/en\\.md$", ""))
                .distinct()
                .toList();
    }

    /** Every English text of the entry gets another heading, and another word in its first paragraph. */
    private void reword(String folder) {
        Trees.walk(temp.resolve("content").resolve(folder)).stream()
                .filter(file -> file.getFileName().toString().equals("en.md"))
                .forEach(file -> Trees.write(
                        temp,
                        Trees.name(temp, file),
                        Trees.text(file)
                                .replaceFirst("(?m)^(question|term|heading): (\"?)", "$1: $2Reworded ")
                                .replaceFirst("(?m)^---\\n+(?=\\p{L})(?!\\w+:)", "$0Reworded ")));
    }

    private static int compare(SitePlan before, Map<String, String> texts, SitePlan now, String folder) {
        assertEquals(before.context().surroundings(), now.context().surroundings(), folder);
        Map<String, Page> old = Plans.byPath(before);
        List<String> changed = List.of(folder);
        int kept = 0;
        int differ = 0;
        for (Page page : now.pages()) {
            Page was = old.get(page.path());
            if (was == null) {
                continue; // an index, or another file whose name tells what is in it
            }
            boolean isSame = text(page).equals(texts.get(page.path()));
            boolean isTouched = was.keys().isTouchedBy(changed) || page.keys().isTouchedBy(changed);
            assertTrue(isSame || isTouched, page.path() + " shows something of " + folder);
            kept += isTouched ? 0 : 1;
            differ += isSame ? 0 : 1;
        }
        assertTrue(differ > 0, "no page shows anything of " + folder);
        return kept;
    }

    private static Map<String, String> texts(SitePlan plan) {
        Map<String, String> texts = new TreeMap<>();
        plan.pages().forEach(page -> texts.put(page.path(), text(page)));
        return texts;
    }

    /** The name of the index changes with every text; what else is on the page does not. */
    private static String text(Page page) {
        return Plans.text(page).replaceAll("texts/search-(\\w+)\\.\\w+\\.js", "texts/search-$1.js");
    }

    @Test
    void anAnswersKeysAreWhatItLinksAndWhatStandsBesideIt() {
        SitePlan plan = Plans.of(GUIDE);
        Page answer = Objects.requireNonNull(Plans.byPath(plan).get("en/faq/ask.html"));
        Page home = Objects.requireNonNull(Plans.byPath(plan).get("en/index.html"));

        assertTrue(answer.keys().folders().containsAll(List.of("faq/ask", "glossary/motion")));
        assertFalse(answer.keys().folders().contains("faq/whole"));
        assertTrue(home.keys().isTouchedBy(List.of("glossary/plea")));
        assertFalse(home.keys().isTouchedBy(List.of()));
    }

    @Test
    void planningRendersNothing() {
        Trees.copy(Plans.THEME, temp.resolve("theme"));
        Trees.write(temp, "theme/templates/page/question.peb", "{{ page.nothing }}");
        Diagnostics diagnostics = new Diagnostics();

        SitePlan plan = Plans.of(GUIDE, temp.resolve("theme"), diagnostics);
        assertEquals(List.of(), diagnostics.all());

        Objects.requireNonNull(Plans.byPath(plan).get("en/faq/ask.html")).make();
        assertNotEquals(List.of(), diagnostics.all());
    }

    @Test
    void aTextIsReadOnceForAllPagesOfItsLanguage() {
        SitePlan plan = Plans.of(GUIDE);
        Entry entry = plan.context().chapters().answers().get(0);
        LanguageContext english = plan.context().in(new Language("en"));

        assertSame(english.reading(entry), english.page(Addresses::home).reading(entry));
    }
}
