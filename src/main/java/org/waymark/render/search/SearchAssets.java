package org.waymark.render.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.SiteContext;
import org.waymark.render.Theme;
import org.waymark.search.IndexScript;
import org.waymark.search.Indexes;
import org.waymark.search.SearchDocument;

/** Makes the scripts of the search and the index of each language. */
public final class SearchAssets {
    private final Indexes indexes;

    public SearchAssets(Indexes indexes) {
        this.indexes = indexes;
    }

    /** The files by the names under which pages request them. The address of a file contains a hash of its content. */
    public Map<String, OutputFile> of(SiteContext book) {
        Stream<String> scripts = Stream.of(Frame.Search.SCRIPT, Frame.Search.FIELD);
        Map<String, OutputFile> assets = scripts.collect(
                Collectors.toMap(name -> name, book.theme()::script, (one, other) -> one, ConcurrentHashMap::new));
        book.languages().parallelStream()
                .forEach(language -> assets.put(Frame.Search.index(language), index(book, language)));
        return assets;
    }

    private OutputFile index(SiteContext book, Language language) {
        var index = indexes.of(book.site(), language);
        String script = IndexScript.write(index, document -> path(document, language));
        return Theme.hashed(Frame.Search.index(language), "js", script);
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
