package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** Checks and pages ask for the same index: it is made once, for each language by itself. */
class IndexesTest {
    private static final Path SITE = Path.of("src/test/resources/sites/three-revisions");
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");

    private final Site site = new SiteReader(Kinds.files(SITE.resolve("content"), Path.of("i18n")), new Diagnostics())
            .read()
            .orElseThrow();

    @Test
    void whoAsksAgainGetsTheSame() {
        Indexes indexes = Indexes.of(site);

        SearchIndex first = indexes.in(ENGLISH);

        assertSame(first, indexes.in(ENGLISH));
        assertEquals(Documents.index(site, ENGLISH), first);
    }

    @Test
    void eachLanguageHasItsOwn() {
        Indexes indexes = Indexes.of(site);

        assertEquals(ENGLISH, indexes.in(ENGLISH).language());
        assertEquals(SPANISH, indexes.in(SPANISH).language());
        assertNotEquals(indexes.fingerprint(ENGLISH), indexes.fingerprint(SPANISH));
    }

    @Test
    void anotherDayWithTheSameTextsHasTheSameIndex() {
        Indexes indexes = Indexes.of(site);
        Site other = site.with(withoutOneAnswer(), site.worded());

        assertSame(indexes.in(ENGLISH), indexes.on(site).in(ENGLISH));
        assertNotSame(indexes.in(ENGLISH), indexes.on(other).in(ENGLISH));
        assertEquals(indexes.fingerprint(ENGLISH), indexes.on(site).fingerprint(ENGLISH));
        assertNotEquals(indexes.fingerprint(ENGLISH), indexes.on(other).fingerprint(ENGLISH));
    }

    private Map<EntryId, Entry> withoutOneAnswer() {
        Map<EntryId, Entry> entries = new TreeMap<>(site.entries());
        entries.remove(site.published(EntryKind.FAQ).get(0).id());
        return entries;
    }

    /** The name of an index is made from its texts and its version. Browsers keep what they have loaded under a name. */
    @Test
    void anIndexThatIsWrittenInAnotherWayHasAnotherVersion() {
        String script = IndexScript.write(
                Indexes.of(site).in(ENGLISH), SearchKind.all(site.kinds()), document -> document.id() + ".html");

        assertEquals(
                "2 485325a7-8d42-37cc-b8b0-07d9e361f0d4",
                IndexScript.VERSION + " " + UUID.nameUUIDFromBytes(script.getBytes(StandardCharsets.UTF_8)),
                "the same texts have another index: raise IndexScript.VERSION, then write the new sum here");
    }
}
