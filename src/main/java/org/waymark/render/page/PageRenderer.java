package org.waymark.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.i18n.Collation;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Guidebook;
import org.waymark.render.Renderer;
import org.waymark.render.text.Definitions;

/** Makes the pages of the site, and the files that they share. */
public final class PageRenderer implements Renderer {
    @Override
    public Stream<OutputFile> render(Guidebook book) {
        Stream<OutputFile> shared = Stream.of(
                        book.theme().assets(), book.assets().values().stream(), new RootPages(book).pages())
                .flatMap(files -> files);
        return Stream.concat(shared, book.languages().stream().flatMap(language -> pages(book, language)));
    }

    private static Stream<OutputFile> pages(Guidebook book, Language language) {
        EntryPages entryPages = new EntryPages(book);
        List<OutputFile> entries = book.site().entries().values().parallelStream()
                .filter(Guidebook::isShown)
                .filter(entry -> !isHome(entry))
                .map(entry -> entryPages.page(entry, language))
                .toList();
        HomePages homePages = new HomePages(book);
        Stream<OutputFile> lists =
                Stream.of(homePages.home(language), homePages.search(language), glossary(book, language));
        return Stream.of(lists, new TopicPages(book).pages(language), entries.stream(), moved(book, language))
                .flatMap(stream -> stream);
    }

    private static boolean isHome(Entry entry) {
        return entry.id().kind() == EntryKind.PAGE && entry.id().slug().equals(Addresses.HOME_SLUG);
    }

    private static OutputFile glossary(Guidebook book, Language language) {
        Address here = Addresses.glossary(language);
        String title = book.messages(language).text("nav.glossary");
        var definitions = Definitions.all(book, new Definitions.Page(here, language));
        GlossaryPage page = new GlossaryPage(
                new Frames(book).frame(language, Frames.Wanted.of(title, Addresses::glossary)),
                Collation.letters(definitions, Definitions.Definition::word, language));
        return new Pages(book).page("glossary", here, language, page);
    }

    /** Old addresses lead on: of renamed entries, and of retired ones. */
    private static Stream<OutputFile> moved(Guidebook book, Language language) {
        return book.site().entries().values().stream()
                .filter(Entry::isPublished)
                .flatMap(entry -> MovedPage.of(entry, book, language));
    }
}
