package org.waymark.render.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Collation;
import org.waymark.i18n.Locales;
import org.waymark.model.Document;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.render.Addresses;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;

/** Glossary terms with their first sentences, for the foot of a page. */
public final class Definitions {
    private Definitions() {}

    /**
     * A term and its meaning.
     *
     * @param lang the language of the definition
     * @param href the word's own page
     */
    public record Definition(String slug, String word, String meaning, String lang, String dir, String href) {}

    /** The definitions of some terms in the language of a page, in its dictionary order. */
    public static List<Definition> of(List<String> slugs, PageContext page) {
        Comparator<String> order = Collation.order(page.language());
        return slugs.stream()
                .flatMap(slug -> of(slug, page).stream())
                .sorted(Comparator.comparing(Definition::word, order))
                .toList();
    }

    /** All terms that readers can look up. */
    public static List<Definition> all(PageContext page) {
        Stream<String> slugs = page.site().published(EntryKind.TERM).stream()
                .map(entry -> entry.id().slug());
        return of(slugs.toList(), page);
    }

    private static Optional<Definition> of(String slug, PageContext page) {
        EntryId id = new EntryId(EntryKind.TERM, slug);
        return page.site().entry(id).filter(SiteContext::isShown).map(entry -> {
            Document document = page.reading(entry).summary();
            return new Definition(
                    slug,
                    document.heading().value(),
                    document.shortAnswer().map(TextWriter::plain).orElse(""),
                    document.language().tag(),
                    Locales.direction(document.language()),
                    page.href(Addresses.entry(id, page.language())));
        });
    }
}
