package org.waymark.search;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.model.Language;
import org.waymark.model.Site;

/** The index of each language of a guide, with the guide's thesaurus. What was made for the checks serves the pages, too. */
public final class Indexes {
    private final Map<Language, SearchIndex> byLanguage;

    private Indexes(Map<Language, SearchIndex> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
    }

    /** Makes them, for the languages side by side. */
    public static Indexes of(Site site) {
        return each(site, language -> Documents.index(site, language));
    }

    private static Indexes each(Site site, Function<Language, SearchIndex> index) {
        return new Indexes(site.guide().languages().parallelStream().collect(Collectors.toMap(one -> one, index)));
    }

    /** The index of what readers of a language can find. */
    public SearchIndex in(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** The same for a site that says the same on another day: an index is made anew where other texts can be found. */
    public Indexes on(Site site) {
        return each(site, language -> {
            var documents = Documents.of(site, language);
            SearchIndex made = in(language);
            return made.documents().equals(documents)
                    ? made
                    : IndexBuilder.build(Documents.thesaurus(site, language), documents);
        });
    }
}
