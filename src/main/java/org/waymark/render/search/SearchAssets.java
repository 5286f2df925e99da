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
import org.waymark.search.SearchKind;

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
        assets.putAll(site.languageContexts()
                .parallel()
                .collect(Collectors.toConcurrentMap(
                        context -> Frame.Search.index(context.language()), context -> index(context, indexes))));
        return assets;
    }

    private static Page index(LanguageContext context, Indexes indexes) {
        Language language = context.language();
        Address address = Theme.wordScriptAddress(Frame.Search.index(language), indexes.fingerprint(language));
        return Page.of(
                address,
                Keys.ALL,
                () -> IndexScript.write(
                        indexes.in(language),
                        SearchKind.all(context.site().kinds()),
                        document -> path(document, context)));
    }

    /** The link to a document from the home page of its language. */
    private static String path(SearchDocument document, LanguageContext context) {
        Address address = context.siteContext().standIns().shown(address(document, context));
        return Addresses.home(context.language()).to(address);
    }

    private static Address address(SearchDocument document, LanguageContext context) {
        Language language = context.language();
        SearchKind kind = document.kind();
        return switch (kind.form()) {
            case TOPIC -> Addresses.topic(document.slug(), language);
            case LIST ->
                context.site().kinds().stream()
                        .filter(found -> found.folder().equals(kind.folder()))
                        .flatMap(found -> found.list().stream())
                        .findFirst()
                        .map(list -> Addresses.list(list, language))
                        .orElseThrow();
            case TEXT, RECORD ->
                EntryKind.ofFolder(kind.folder())
                        .map(entries -> Addresses.entry(new EntryId(entries, document.slug()), language))
                        .or(() -> context.siteContext()
                                .piece(document.id())
                                .map(piece -> Addresses.piece(piece, language)))
                        .orElseThrow();
        };
    }
}
