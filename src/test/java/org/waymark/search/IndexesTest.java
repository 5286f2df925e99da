package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.read.SiteReader;

/** Checks and pages ask for the same index: it is made once, for each language by itself. */
class IndexesTest {
    private static final Path SITE = Path.of("src/test/resources/sites/three-revisions");
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");

    private final Site site = new SiteReader(SITE.resolve("content"), Path.of("i18n"), new Diagnostics())
            .read()
            .orElseThrow();

    @Test
    void eachLanguageHasItsOwn() {
        var indexes = Indexes.of(site);

        assertEquals(Documents.index(site, ENGLISH), indexes.in(ENGLISH));
        assertEquals(Documents.index(site, SPANISH), indexes.in(SPANISH));
    }

    @Test
    void theSameTextsHaveTheSameIndexOnAnotherDay() {
        var indexes = Indexes.of(site);

        assertSame(indexes.in(ENGLISH), indexes.on(site).in(ENGLISH));
    }

    @Test
    void otherTextsHaveAnother() {
        Site fewer = site.with(Map.of(), site.quizzes(), site.states());

        assertEquals(Documents.index(fewer, ENGLISH), Indexes.of(site).on(fewer).in(ENGLISH));
    }
}
