package org.waymark.render.withheld;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.standin.StandIn;

/** Puts a page that leads on at the address of each page that is withheld, because readers may have kept the address. */
public final class WithheldPages {
    private WithheldPages() {}

    /** The page itself, or the one that leads on to the source language. */
    public static Page insteadOf(Page page, SiteContext site) {
        return site.standIns()
                .of(page.address())
                .map(standIn -> leadingOn(page.address(), standIn, site))
                .orElse(page);
    }

    private static Page leadingOn(Address address, StandIn standIn, SiteContext site) {
        LanguageContext context = site.languageContexts()
                .filter(one -> address.path().startsWith(one.language() + "/"))
                .findFirst()
                .orElseThrow();
        String rest = address.path().substring(context.language().tag().length());
        Function<Language, Address> place = language -> new Address(language + rest);
        return context.plan(place, Keys.ALL, page -> html(standIn, page));
    }

    private static String html(StandIn standIn, PageContext page) {
        String heading = page.messages().text("withheld.heading");
        Language source = page.source();
        return page.html(
                "page/withheld",
                new WithheldPage(
                        page.frame(FrameRequest.hidden(heading, Optional.empty())),
                        heading,
                        page.messages().text("withheld.text", Map.of("source", Locales.name(source, page.language()))),
                        new Link(page.href(standIn.page()), standIn.title()),
                        source.tag(),
                        Locales.direction(source)));
    }
}
