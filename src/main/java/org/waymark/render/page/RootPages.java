package org.waymark.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.host.HeadersFile;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;

/**
 * Plans the pages that belong to no language: the choice of language, the page for an unknown address, and files for programs.
 */
final class RootPages {
    private final SiteContext site;
    private final LanguageContext source;

    RootPages(SiteContext site) {
        this.site = site;
        this.source = site.in(site.guide().source());
    }

    Stream<Page> plan() {
        return Stream.of(languages(), notFound(), blank(), files()).flatMap(pages -> pages);
    }

    private Stream<Page> languages() {
        return Stream.of(source.plan(
                language -> Addresses.ROOT,
                Keys.NONE,
                page -> html("languages", page, site.guide().title().in(page.language()))));
    }

    private Stream<Page> notFound() {
        return Stream.of(source.plan(
                language -> Addresses.NOT_FOUND,
                Keys.NONE,
                page -> html("not-found", page, page.messages().text("not-found.heading"))));
    }

    /** The page that a page becomes when it is left, for guides that have an exit. */
    private Stream<Page> blank() {
        return site.guide().exit().isEmpty()
                ? Stream.empty()
                : Stream.of(source.plan(language -> Addresses.BLANK, Keys.NONE, RootPages::empty));
    }

    private Stream<Page> files() {
        return Stream.of(
                Page.of(new Address("robots.txt"), Keys.NONE, this::robots),
                Page.of(new Address("_headers"), Keys.NONE, this::headers));
    }

    private String headers() {
        Stream<String> languages = site.languages().stream().map(Language::tag);
        return HeadersFile.of(Stream.concat(languages, Stream.of("data")).toList());
    }

    /** @param name the name of the template and of its messages */
    private String html(String name, PageContext page, String title) {
        boolean noindex = page.here().equals(Addresses.NOT_FOUND);
        return page.html(
                "page/" + name,
                new RootPage(
                        page.frame(new FrameRequest(title, Optional.empty(), language -> noindex)),
                        site.languageContexts()
                                .map(context -> choice(context, page, name))
                                .toList()));
    }

    private static String empty(PageContext page) {
        return page.html("page/blank", new RootPage(page.frame(FrameRequest.of("")), List.of()));
    }

    private static RootPage.Choice choice(LanguageContext context, PageContext page, String key) {
        Messages messages = context.messages();
        Language language = context.language();
        return new RootPage.Choice(
                language.tag(),
                Locales.direction(language),
                messages.languageName(),
                page.href(Addresses.home(language)),
                page.href(Addresses.questions(language)),
                messages.text(key + ".heading"),
                messages.text(key + ".text"),
                messages.text("nav.home"),
                messages.text("nav.questions"));
    }

    private String robots() {
        String sitemap = site.baseUrl().isEmpty() ? "" : "Sitemap: " + site.baseUrl() + "sitemap.xml\n";
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
