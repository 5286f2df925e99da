package org.waymark.render.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.WordedPiece;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.Xml;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans the sitemap for search engines, if the guide has a base URL (sitemaps.org, protocol 0.9). */
public final class SitemapRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        if (site.baseUrl().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Page.of(new Address("sitemap.xml"), Keys.ALL, () -> sitemap(site)));
    }

    private static String sitemap(SiteContext site) {
        var xml = new Xml("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        site.languageContexts()
                .flatMap(SitemapRenderer::addresses)
                .forEach(address -> xml.open("url")
                        .element("loc", site.baseUrl() + address.path())
                        .close());
        return xml.end();
    }

    private static Stream<Address> addresses(LanguageContext context) {
        SiteContext site = context.siteContext();
        Language language = context.language();
        List<Function<Language, Address>> lists =
                List.of(Addresses::questions, Addresses::glossary, Addresses::updates, Addresses::prints);
        Stream<Address> home = site.page(Addresses.HOME_SLUG)
                        .filter(entry -> entry.in(language).isEmpty())
                        .isPresent()
                ? Stream.empty()
                : Stream.of(Addresses.home(language));
        Stream<Address> topics = site.chapters().all().stream()
                .flatMap(chapter -> IntStream.rangeClosed(1, chapter.pages().size())
                        .mapToObj(part -> Addresses.topic(chapter.id(), part, language)));
        // a page with text in another language is excluded from indexing, so it is not listed
        Stream<Address> entries = site.shown()
                .filter(entry -> entry.in(language).isPresent())
                .map(Entry::id)
                .map(id -> Addresses.entry(id, language));
        Stream<Address> others = site.worded().stream()
                .filter(piece -> piece.isShownIn(language))
                .flatMap(piece -> pages(piece, language));
        return Stream.of(home, lists.stream().map(list -> list.apply(language)), topics, entries, others)
                .flatMap(stream -> stream)
                .distinct();
    }

    /** The list of its kind, its own pages, and its own sheet. */
    private static Stream<Address> pages(WordedPiece<?> piece, Language language) {
        return Stream.of(
                        piece.kind().list().stream().map(list -> list.page(language)),
                        piece.pages(language).stream(),
                        piece.sheet(language).stream())
                .flatMap(pages -> pages)
                .map(Address::new);
    }
}
