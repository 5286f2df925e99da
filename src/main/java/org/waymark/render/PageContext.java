package org.waymark.render;

import java.util.List;
import java.util.function.Function;
import org.waymark.model.Entry;
import org.waymark.model.Language;

/** The guide in a language, seen from one of its pages: every link is as it has to be there. */
public final class PageContext extends LanguageContext {
    private final Function<Language, Address> place;
    private final Address here;

    PageContext(LanguageContext language, Function<Language, Address> place) {
        super(language);
        this.place = place;
        this.here = place.apply(language.language());
    }

    /** Where the page lies. */
    public Address here() {
        return here;
    }

    /** Where the same page lies in another language. */
    Address here(Language other) {
        return place.apply(other);
    }

    /**
     * The link from the page to another. The page for a wrong address is shown at any address, so its links begin with the
     * guide's own, where it has one.
     */
    public String href(Address target) {
        String baseUrl = everywhere().baseUrl();
        return here.equals(Addresses.NOT_FOUND) && !baseUrl.isEmpty() ? baseUrl + target.path() : here.to(target);
    }

    public Link link(LinkTarget target) {
        return new Link(href(target.address()) + target.fragment(), target.text());
    }

    /** The link to an entry, by the entry's heading. */
    public Link link(Entry entry) {
        return link(headed(entry));
    }

    private List<Link> links(List<LinkTarget> targets) {
        return targets.stream().map(this::link).toList();
    }

    /** The link to a page about the guide, by its title; empty where the author did not write it. */
    public List<Link> pageLinks(String slug) {
        return links(pageTargets(slug));
    }

    /** The links to the questionnaires that readers meet. */
    public List<Link> quizLinks() {
        return links(quizTargets());
    }

    /** The link to the map of the states; empty where the guide has none. */
    public List<Link> stateLinks() {
        return links(stateTargets());
    }

    /** The rows of the first page by which readers find their case; empty where the list of its text stands. */
    public List<Link> waysInLinks() {
        return links(waysIn());
    }

    /** What surrounds the page. */
    public Frame frame(FrameRequest wanted) {
        return frames().frame(this, wanted);
    }

    /**
     * The page as HTML.
     *
     * @param template for example {@code page/home}
     * @param view what the template shows
     */
    public String html(String template, Record view) {
        return everywhere().theme().html(template, view, messages());
    }
}
