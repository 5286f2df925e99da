package org.waymark.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Language;
import org.waymark.model.Site;

/**
 * What readers of a guide can find, an index for each language. An index is built when somebody first asks for it. Safe for
 * several threads.
 */
public final class Indexes {
    private final Map<Language, Index> byLanguage = new HashMap<>();

    private Indexes(Site site, Collection<Index> known) {
        for (Language language : site.guide().languages()) {
            IndexTexts texts = IndexTexts.of(site, language);
            Index index = known.stream()
                    .filter(candidate -> candidate.texts.equals(texts))
                    .findFirst()
                    .orElseGet(() -> new Index(texts));
            byLanguage.put(language, index);
        }
    }

    public static Indexes of(Site site) {
        return new Indexes(site, List.of());
    }

    /** Those of the guide on another day. Where a language has the same texts on both, the index is the same one. */
    public Indexes on(Site otherDay) {
        return new Indexes(otherDay, byLanguage.values());
    }

    /** The index of a language, with the guide's thesaurus for it. */
    public SearchIndex in(Language language) {
        return index(language).get();
    }

    /** What tells the index of a language from others, without building it. */
    public String fingerprint(Language language) {
        return index(language).texts.fingerprint();
    }

    private Index index(Language language) {
        Index found = byLanguage.get(language);
        if (found == null) {
            throw new IllegalArgumentException("the guide is not in '" + language + "'");
        }
        return found;
    }

    /** The index of some texts, once it is built. */
    private static final class Index {
        private final IndexTexts texts;
        private @Nullable SearchIndex built;

        Index(IndexTexts texts) {
            this.texts = texts;
        }

        synchronized SearchIndex get() {
            SearchIndex known = built;
            if (known == null) {
                known = texts.index();
                built = known;
            }
            return known;
        }
    }
}
