package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
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
    void whoAsksAgainGetsTheSame() {
        var indexes = new Indexes();

        SearchIndex first = indexes.of(site, ENGLISH);

        assertSame(first, indexes.of(site, ENGLISH));
        assertEquals(Documents.index(site, ENGLISH), first);
    }

    @Test
    void eachLanguageHasItsOwn() {
        var indexes = new Indexes();

        assertEquals(ENGLISH, indexes.of(site, ENGLISH).language());
        assertEquals(SPANISH, indexes.of(site, SPANISH).language());
    }
}
