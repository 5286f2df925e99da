package org.waymark.render.currency;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.code.PrintedCode;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans a page for each code that a printed sheet bears or bore, and the page that takes a code typed by hand. */
public final class CurrencyRenderer implements Renderer {
    /** The name of the script that compares what is typed with the list of codes. */
    private static final String SCRIPT = "sheet-code";

    @Override
    public Stream<Page> plan(SiteContext site) {
        Collection<PrintedCode> codes = site.codes().all();
        if (codes.isEmpty()) {
            return Stream.empty();
        }
        Stream<Page> pages = codes.stream().map(code -> page(code, site.in(code.language())));
        Stream<Page> lists = site.languageContexts().map(CurrencyRenderer::list);
        return Stream.of(pages, lists, Stream.of(Page.of(site.theme().script(SCRIPT))))
                .flatMap(all -> all);
    }

    private static Page page(PrintedCode code, LanguageContext context) {
        return context.plan(language -> code.address(), keys(code, context), page -> new CodePages(code, page).html());
    }

    private static Keys keys(PrintedCode code, LanguageContext context) {
        return code.sheet()
                .map(sheet -> Keys.of(() -> sheet.pieces().stream().flatMap(piece -> keys(piece, context))))
                .orElse(Keys.ALL);
    }

    private static Stream<String> keys(Piece piece, LanguageContext context) {
        return piece instanceof Entry entry ? Keys.text(entry, context.site()) : Stream.of(piece.path());
    }

    private static Page list(LanguageContext context) {
        Language source = context.source();
        return context.plan(language -> Addresses.codes(language, source), Keys.ALL, CurrencyRenderer::html);
    }

    private static String html(PageContext page) {
        return page.html(
                "page/codes",
                new CodesPage(
                        page.frame(FrameRequest.hidden(page.messages().text("code.title"), Optional.empty())),
                        page.href(page.siteContext().theme().script(SCRIPT)),
                        page.siteContext().codes().all().stream()
                                .map(code -> code.code().letters())
                                .collect(Collectors.joining()),
                        page.siteContext().codes().all().stream()
                                .filter(code -> code.language().equals(page.language()))
                                .map(code -> new CodesPage.Known(
                                        page.href(code.address()), code.code().grouped()))
                                .toList()));
    }
}
