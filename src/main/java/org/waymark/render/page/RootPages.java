package org.waymark.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;

/** Makes what belongs to no language: the choice of language, the page for a wrong address, and files for machines. */
final class RootPages {
    /** For hosts that read such a file: what the pages ask of the browser by themselves, once more as headers. */
    private static final String HEADERS = """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
            form-action 'none'; base-uri 'none'; frame-ancestors 'none'
              Referrer-Policy: no-referrer
              X-Content-Type-Options: nosniff
              Cross-Origin-Opener-Policy: same-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            """;

    private final SiteContext book;

    RootPages(SiteContext book) {
        this.book = book;
    }

    Stream<Page> pages() {
        Language source = book.guide().source();
        Messages messages = book.messages(source);
        return Stream.of(
                root("languages", Addresses.ROOT, book.guide().title().in(source), "languages"),
                root("not-found", Addresses.NOT_FOUND, messages.text("not-found.heading"), "not-found"),
                Page.of(new Address("robots.txt"), this::robots),
                Page.of(new Address("_headers"), () -> HEADERS));
    }

    private Page root(String template, Address here, String title, String messages) {
        return Page.of(here, () -> html(template, here, title, messages));
    }

    private String html(String template, Address here, String title, String messages) {
        Language source = book.guide().source();
        boolean noindex = here.equals(Addresses.NOT_FOUND);
        var wanted = new Frames.Request(title, language -> here, Optional.empty(), language -> noindex);
        List<RootPage.Choice> choices = book.languages().stream()
                .map(language -> choice(language, here, messages))
                .toList();
        RootPage page = new RootPage(new Frames(book).frame(source, wanted), choices);
        return new Pages(book).html(template, source, page);
    }

    private RootPage.Choice choice(Language language, Address here, String key) {
        Messages messages = book.messages(language);
        return new RootPage.Choice(
                language.tag(),
                Locales.direction(language),
                messages.languageName(),
                book.href(here, Addresses.home(language)),
                book.href(here, Addresses.questions(language)),
                messages.text(key + ".heading"),
                messages.text(key + ".text"),
                messages.text("nav.home"),
                messages.text("nav.questions"));
    }

    private String robots() {
        String sitemap = book.baseUrl().isEmpty() ? "" : "Sitemap: " + book.baseUrl() + "sitemap.xml\n";
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
