package org.waymark.render.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.Theme;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.search.IndexScript;
import org.waymark.search.Indexes;
import org.waymark.search.SearchDocument;

/** The search's script, and the index of each language. */
public final class SearchAssets {
    private SearchAssets() {}

    /**
     * The files by the names under which pages ask for them. An address changes with what the file is made from; an index is built
     * when somebody wants the file.
     */
    public static Map<String, Page> of(SiteContext site, Indexes indexes) {
        Map<String, Page> assets = new TreeMap<>();
        Stream.of(Frame.Search.SCRIPT, Frame.Search.FIELD)
                .forEach(name -> assets.put(name, Page.of(site.theme().script(name))));
        assets.putAll(site.inEach()
                .parallel()
                .collect(Collectors.toConcurrentMap(
                        context -> Frame.Search.index(context.language()), context -> index(context, indexes))));
        return assets;
    }

    private static Page index(LanguageContext context, Indexes indexes) {
        Language language = context.language();
        Address address = Theme.kept(Frame.Search.index(language), indexes.fingerprint(language), "js");
        return Page.of(
                address, Keys.ALL, () -> IndexScript.write(indexes.in(language), document -> path(document, language)));
    }

    /** The link to a document from the home page of its language. */
    private static String path(SearchDocument document, Language language) {
        return Addresses.home(language).to(address(document, language));
    }

    private static Address address(SearchDocument document, Language language) {
        String slug = document.slug();
        return switch (document.kind()) {
            case ANSWER -> Addresses.entry(new EntryId(EntryKind.FAQ, slug), language);
            case TERM -> Addresses.entry(new EntryId(EntryKind.TERM, slug), language);
            case PAGE -> Addresses.entry(new EntryId(EntryKind.PAGE, slug), language);
            case TOPIC -> Addresses.topic(slug, language);
            case STATE -> Addresses.state(slug, language);
            case STATES -> Addresses.states(language);
            case QUIZ -> Addresses.quiz(slug, language);
        };
    }
}
