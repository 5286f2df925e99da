package org.waymark.render.download;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.DownloadForm;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.book.Books;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.letter.Letters;

/** Plans the forms of the guide that guide.yaml names under {@code downloads}. */
public final class Downloads {
    private Downloads() {}

    /** The files, made from the pages of the site or from its texts. */
    public static Stream<Page> plan(SiteContext site, Collection<Page> pages) {
        Set<DownloadForm> wanted = site.guide().downloads();
        Stream<Page> oneFiles = wanted.contains(DownloadForm.ONE_FILE) ? oneFiles(site, pages) : Stream.empty();
        Stream<Page> letters =
                wanted.contains(DownloadForm.LETTER) ? site.languageContexts().flatMap(Letters::plan) : Stream.empty();
        Stream<Page> books =
                wanted.contains(DownloadForm.EPUB) ? site.languageContexts().flatMap(Books::plan) : Stream.empty();
        Stream<Page> cards = site.guide().hasCard() ? Cards.plan(site) : Stream.empty();
        return Stream.of(oneFiles, letters, books, cards).flatMap(files -> files);
    }

    private static Stream<Page> oneFiles(SiteContext site, Collection<Page> pages) {
        Map<String, Page> byPath =
                pages.stream().collect(Collectors.toMap(Page::path, Function.identity(), (one, same) -> one));
        return site.languageContexts().map(context -> oneFile(context, byPath));
    }

    private static Page oneFile(LanguageContext context, Map<String, Page> pages) {
        return context.plan(Addresses::oneFile, Keys.ALL, page -> new OneFile(page, pages).html());
    }
}
