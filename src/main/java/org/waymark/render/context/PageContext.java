package org.waymark.render.context;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waymark.i18n.Locales;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.standin.ForeignLinks;

/** The guide in a language, seen from one of its pages: links are relative to that page. */
public final class PageContext extends LanguageContext {
    private final Function<Language, Address> place;
    private final Address here;
    /** The links that lead to a page in the source language, because the one in the language of this page is withheld. */
    private final Set<String> abroad = ConcurrentHashMap.newKeySet();

    PageContext(LanguageContext language, Function<Language, Address> place) {
        super(language);
        this.place = place;
        this.here = place.apply(language.language());
    }

    /** The address of the page. */
    public Address here() {
        return here;
    }

    /** The address of the same page in another language. */
    Address here(Language other) {
        return place.apply(other);
    }

    /**
     * The link from this page to another. The page for unknown addresses is shown at any address, so its links begin with the
     * base URL, if the guide has one.
     */
    public String href(Address target) {
        Address shown = siteContext().standIns().shown(target);
        String baseUrl = siteContext().baseUrl();
        return here.equals(Addresses.NOT_FOUND) && !baseUrl.isEmpty() ? baseUrl + shown.path() : href(target, shown);
    }

    private String href(Address target, Address shown) {
        String href = here.to(shown);
        if (!shown.equals(target)) {
            abroad.add(href);
        }
        return href;
    }

    public String href(OutputFile file) {
        return href(new Address(file.path()));
    }

    public Link link(LinkTarget target) {
        return new Link(href(target.address()) + target.fragment(), target.text());
    }

    /** The link to an entry, named by its heading. */
    public Link link(Entry entry) {
        return link(headed(entry));
    }

    private List<Link> links(List<LinkTarget> targets) {
        return targets.stream().map(this::link).toList();
    }

    /** The link to a page about the guide, named by its title; empty if the guide does not have it. */
    public List<Link> pageLinks(String slug) {
        return links(pageTargets(slug));
    }

    /** The link to an entry by its name, such as {@code faq/<slug>}, named by its title; empty if readers cannot see it. */
    public List<Link> titledLinks(String name) {
        return links(site().named(name).filter(SiteContext::isShown).map(this::titled).stream()
                .toList());
    }

    /** The links to the published pieces of kinds without a list. */
    public List<Link> pieceLinks() {
        return links(pieceTargets());
    }

    /** The links to the lists of kinds; empty if the guide has no such pieces. */
    public List<Link> listLinks() {
        return links(listTargets());
    }

    /** The ways in on the home page; empty if the list in its text is used. */
    public List<Link> waysInLinks() {
        return links(waysIn());
    }

    /** The frame around the page. */
    public Frame frame(FrameRequest request) {
        return frames().frame(this, request);
    }

    /**
     * Renders the page as HTML.
     *
     * @param template the name of the template, for example {@code page/home}
     * @param view the values that the template shows
     */
    public String html(String template, Record view) {
        String html = siteContext().theme().html(template, view, messages());
        return abroad.isEmpty() ? html : ForeignLinks.marked(html, abroad, Locales.name(source(), language()));
    }
}
