package org.waymark.render.download;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.render.Addresses;
import org.waymark.render.Html;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.code.QrSquare;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;

/** Plans the pocket card of each language. Its cover says nothing, and its address and title say no more. */
final class Cards {
    private static final String STYLE = "card";

    private Cards() {}

    static Stream<Page> plan(SiteContext site) {
        Stream<Page> cards = site.languageContexts().map(Cards::plan);
        return Stream.concat(Stream.of(Page.of(site.theme().style(STYLE))), cards);
    }

    private static Page plan(LanguageContext context) {
        return context.plan(Addresses::card, Keys.NONE, Cards::html);
    }

    private static String html(PageContext page) {
        String baseUrl = page.siteContext().baseUrl();
        String home = baseUrl.isEmpty()
                ? ""
                : baseUrl + Addresses.home(page.language()).path();
        return page.html(
                "print/card",
                new CardPage(
                        page.frame(FrameRequest.hidden(page.messages().text("card.title"), Optional.empty())),
                        page.href(page.siteContext().theme().style(STYLE)),
                        home.replaceFirst("^https?://", "").replaceFirst("index\\.html$", ""),
                        home.isEmpty() ? Html.EMPTY : QrSquare.of(home)));
    }
}
