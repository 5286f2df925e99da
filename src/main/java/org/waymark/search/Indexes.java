package org.waymark.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;

/** Makes an index once, however many ask for it in a build: the checks do, and so do the pages. */
public final class Indexes {
    private final Map<Texts, SearchIndex> made = new ConcurrentHashMap<>();

    /** All that an index is made of. */
    private record Texts(Thesaurus thesaurus, List<SearchDocument> documents) {}

    /** The index of what readers of a language can find, with the guide's thesaurus for it. */
    public SearchIndex of(Site site, Language language) {
        return made.computeIfAbsent(
                new Texts(Documents.thesaurus(site, language), Documents.of(site, language)),
                texts -> IndexBuilder.build(texts.thesaurus(), texts.documents()));
    }
}
