package org.waymark.render.search;

import java.util.stream.Stream;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.AssetSource;
import org.waymark.render.Frame;
import org.waymark.render.Guidebook;
import org.waymark.render.Theme;
import org.waymark.search.IndexScript;
import org.waymark.search.Indexes;
import org.waymark.search.SearchDocument;

/** Makes the search's script, and the index of each language. */
public final class SearchAssets implements AssetSource {
    private final Indexes indexes;

    public SearchAssets(Indexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public Stream<Asset> assets(Guidebook book) {
        Stream<Asset> scripts = Stream.of(Frame.Search.SCRIPT, Frame.Search.FIELD)
                .map(name -> new Asset(name, book.theme().script(name)));
        return Stream.concat(scripts, book.languages().parallelStream().map(language -> index(book, language)));
    }

    private Asset index(Guidebook book, Language language) {
        var index = indexes.of(book.site(), language);
        String name = Frame.Search.index(language);
        String script = IndexScript.write(index, document -> path(document, language));
        OutputFile file = Theme.hashed(name, "js", script);
        return new Asset(name, file);
    }

    /** The link to a document from the first page of its language. */
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
