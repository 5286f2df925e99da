package org.waymark.render.search;

import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Guidebook;
import org.waymark.render.Renderer;

/** Makes the page with the search field in each language. */
public final class SearchRenderer implements Renderer {
    @Override
    public Stream<OutputFile> render(Guidebook book) {
        return book.languages().stream().map(language -> page(book, language));
    }

    private static OutputFile page(Guidebook book, Language language) {
        Messages messages = book.messages(language);
        String title = messages.text("search.heading");
        SearchPage page = new SearchPage(new Frames(book).frame(language, Frames.Wanted.of(title, Addresses::search)));
        return new OutputFile(Addresses.search(language).path(), book.theme().html("page/search", page, messages));
    }
}
