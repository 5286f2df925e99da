package org.waymark.render.page;

import java.util.stream.Stream;
import org.waymark.i18n.Collation;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;
import org.waymark.render.text.Definitions;

/** Plans the pages of the site, and the files that they share. */
public final class PageRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext book) {
        Stream<Page> assets = Stream.concat(book.theme().assets(), book.assets().values().stream())
                .map(Page::of);
        Stream<Page> shared = Stream.concat(assets, new RootPages(book).pages());
        return Stream.concat(shared, book.languages().stream().flatMap(language -> pages(book, language)));
    }

    private static Stream<Page> pages(SiteContext book, Language language) {
        EntryPages entryPages = new EntryPages(book);
        Stream<Page> entries = book.site().entries().values().stream()
                .filter(SiteContext::isShown)
                .filter(entry -> !isHome(entry))
                .map(entry -> Page.of(Addresses.entry(entry.id(), language), () -> entryPages.page(entry, language)));
        HomePages homePages = new HomePages(book);
        Stream<Page> lists = Stream.of(
                Page.of(Addresses.home(language), () -> homePages.home(language)),
                Page.of(Addresses.search(language), () -> homePages.search(language)),
                Page.of(Addresses.glossary(language), () -> glossary(book, language)));
        return Stream.of(lists, new TopicPages(book).pages(language), entries, moved(book, language))
                .flatMap(stream -> stream);
    }

    private static boolean isHome(Entry entry) {
        return entry.id().kind() == EntryKind.PAGE && entry.id().slug().equals(Addresses.HOME_SLUG);
    }

    private static String glossary(SiteContext book, Language language) {
        Address here = Addresses.glossary(language);
        String title = book.messages(language).text("nav.glossary");
        var definitions = Definitions.all(book, new Definitions.Page(here, language));
        GlossaryPage page = new GlossaryPage(
                new Frames(book).frame(language, Frames.Request.of(title, Addresses::glossary)),
                Collation.letters(definitions, Definitions.Definition::word, language));
        return new Pages(book).html("glossary", language, page);
    }

    /** Old addresses lead on: of renamed entries, and of retired ones. */
    private static Stream<Page> moved(SiteContext book, Language language) {
        return book.site().entries().values().stream()
                .filter(Entry::isPublished)
                .flatMap(entry -> MovedPage.of(entry, book, language));
    }
}
