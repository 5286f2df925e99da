package org.waymark.render.past;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Revision;
import org.waymark.render.Addresses;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;

/** Plans, for each answer that has changed, the page of its changes and a page for each earlier text. */
public final class PastRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext book) {
        return book.site().published(EntryKind.FAQ).stream()
                .filter(Entry::hasChanged)
                .flatMap(entry -> book.languages().stream().flatMap(language -> pages(entry, book, language)));
    }

    private static Stream<Page> pages(Entry entry, SiteContext book, Language language) {
        PastPages pages = new PastPages(book, entry, language);
        List<Revision> published = entry.published();
        Stream<Page> past = published.subList(0, published.size() - 1).stream()
                .map(revision ->
                        Page.of(Addresses.past(entry.id(), revision.number(), language), () -> pages.past(revision)));
        Page history = Page.of(Addresses.history(entry.id(), language), new HistoryPages(book, entry, language)::page);
        return Stream.concat(Stream.of(history), past);
    }
}
