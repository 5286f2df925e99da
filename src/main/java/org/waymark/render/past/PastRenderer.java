package org.waymark.render.past;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.Revision;
import org.waymark.render.Guidebook;
import org.waymark.render.Renderer;

/** Makes, for each answer that has changed, the page of its changes and a page for each older text. */
public final class PastRenderer implements Renderer {
    @Override
    public Stream<OutputFile> render(Guidebook book) {
        List<OutputFile> files = book.site().published(EntryKind.FAQ).parallelStream()
                .filter(Entry::hasChanged)
                .flatMap(entry -> book.languages().stream().flatMap(language -> pages(entry, book, language)))
                .toList();
        return files.stream();
    }

    private static Stream<OutputFile> pages(Entry entry, Guidebook book, Language language) {
        PastPages pages = new PastPages(book, entry, language);
        List<Revision> published = entry.published();
        Stream<OutputFile> past =
                published.subList(0, published.size() - 1).stream().map(pages::past);
        return Stream.concat(Stream.of(new HistoryPages(book, entry, language).page()), past);
    }
}
