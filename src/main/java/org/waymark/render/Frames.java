package org.waymark.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Provenance;

/** Makes the frame of each page. */
public final class Frames {
    private static final List<String> PAGES_IN_NAV = List.of("safety", "about", "use-this-guide");

    private static final Set<Organization.Channel> NUMBERS =
            EnumSet.of(Organization.Channel.CALL, Organization.Channel.TEXT);

    private final SiteContext book;

    public Frames(SiteContext book) {
        this.book = book;
    }

    /**
     * What a page asks of its frame.
     *
     * @param place where the page lies in each language
     * @param provenance who has read the text
     * @param hidden in which languages search engines are asked to leave the page out
     */
    public record Request(
            String title,
            Function<Language, Address> place,
            Optional<Provenance> provenance,
            Predicate<Language> hidden) {
        public static Request of(String title, Function<Language, Address> place) {
            return new Request(title, place, Optional.empty(), language -> false);
        }
    }

    public Frame frame(Language language, Request wanted) {
        Address here = wanted.place().apply(language);
        return new Frame(
                here.path(),
                language.tag(),
                Locales.direction(language),
                wanted.title(),
                book.href(here, book.theme().css()),
                book.href(here, book.theme().js()),
                book.href(here, book.theme().words()),
                book.guide().exit(),
                new Link(
                        book.href(here, Addresses.home(language)),
                        book.guide().title().in(language)),
                languages(here, wanted.place(), language),
                notices(language),
                reviewed(wanted.provenance(), language),
                book.standing(language),
                nav(here, language),
                report(),
                search(here, language),
                wanted.hidden().test(language) ? List.of() : meta(wanted, language),
                menu(here, language),
                helpLines(language),
                helpPage(here, language),
                wanted.hidden().test(language));
    }

    private List<Frame.Translated> languages(Address here, Function<Language, Address> place, Language own) {
        return book.languages().stream()
                .filter(language -> !language.equals(own))
                .map(language -> new Frame.Translated(
                        book.href(here, place.apply(language)),
                        language.tag(),
                        Locales.direction(language),
                        book.messages(language).languageName()))
                .toList();
    }

    private List<String> notices(Language language) {
        return book.guide().notices().stream()
                .filter(notice -> notice.isShownOn(book.day()))
                .map(Notice::text)
                .map(text -> text.in(language))
                .toList();
    }

    private String reviewed(Optional<Provenance> provenance, Language language) {
        Messages messages = book.messages(language);
        return provenance
                .flatMap(Provenance::review)
                .map(review -> messages.text(
                        review.as() == Provenance.Role.ATTORNEY ? "foot.reviewed-attorney" : "foot.reviewed-advocate",
                        Map.of("by", review.by(), "day", book.date(review.on(), language))))
                .orElseGet(() -> messages.text("foot.unreviewed"));
    }

    /** The links of the foot: what the menu has not. */
    private List<Link> nav(Address here, Language language) {
        Set<String> inMenu = new SignpostLinks(book, here, language)
                .menu().stream().map(Link::href).collect(Collectors.toSet());
        Messages messages = book.messages(language);
        List<Link> nav = new ArrayList<>();
        nav.add(new Link(book.href(here, Addresses.questions(language)), messages.text("nav.questions")));
        nav.addAll(book.quizLinks(here, language));
        List<Link> states = book.stateLinks(here, language);
        // one way to the states: their list, else what the guide says of them
        nav.addAll(states.isEmpty() ? book.pageLinks("state-relief", here, language) : states);
        nav.add(new Link(book.href(here, Addresses.glossary(language)), messages.text("nav.glossary")));
        PAGES_IN_NAV.forEach(slug -> nav.addAll(book.pageLinks(slug, here, language)));
        nav.add(new Link(book.href(here, Addresses.updates(language)), messages.text("updates.heading")));
        nav.add(new Link(book.href(here, Addresses.prints(language)), messages.text("nav.print")));
        nav.removeIf(link -> inMenu.contains(link.href()));
        return nav;
    }

    private List<Frame.MenuLink> menu(Address here, Language language) {
        String own = here.to(here);
        return new SignpostLinks(book, here, language)
                .menu().stream()
                        .map(link -> new Frame.MenuLink(
                                link.href(), link.text(), link.href().equals(own)))
                        .toList();
    }

    /** Whom to call in an emergency, and the first line that listens; their numbers, not where they can be read about. */
    private List<Frame.Line> helpLines(Language language) {
        Stream<Organization> emergency = book.organizations().stream()
                .filter(organization -> organization.role() == Organization.Role.EMERGENCY);
        Stream<Organization> first = book.organizations().stream()
                .filter(organization -> organization.role() == Organization.Role.HELP_LINE)
                .limit(1);
        return Stream.concat(first, emergency)
                .map(organization -> line(organization, language))
                .toList();
    }

    private Frame.Line line(Organization organization, Language language) {
        String name = organization.name().in(language);
        List<Frame.Contact> contacts = organization.contacts().stream()
                .filter(contact -> NUMBERS.contains(contact.way()))
                .map(contact -> Frame.Contact.of(contact, name, book.messages(language)))
                .toList();
        return new Frame.Line(organization.role().id(), name, contacts);
    }

    private List<Link> helpPage(Address here, Language language) {
        String own = here.to(here);
        return new SignpostLinks(book, here, language)
                .help().stream().filter(link -> !link.href().equals(own)).toList();
    }

    private List<Link> report() {
        String address = book.guide().report();
        if (address.isBlank()) {
            return List.of();
        }
        return List.of(new Link(address.contains("@") ? "mailto:" + address : address, address));
    }

    private Frame.Search search(Address here, Language language) {
        return new Frame.Search(
                book.href(here, Addresses.search(language)),
                book.href(here, book.asset(Frame.Search.index(language))),
                book.href(here, book.asset(Frame.Search.SCRIPT)),
                book.href(here, book.asset(Frame.Search.FIELD)));
    }

    /** Canonical and alternate addresses (hreflang with x-default), where the guide has an address. */
    private List<Frame.Meta> meta(Request wanted, Language own) {
        Function<Language, String> absolute =
                language -> book.baseUrl() + wanted.place().apply(language).path();
        List<Frame.Meta> meta = new ArrayList<>();
        if (!book.baseUrl().isEmpty()) {
            meta.add(new Frame.Meta("canonical", "", absolute.apply(own)));
            book.languages().stream()
                    .filter(wanted.hidden().negate())
                    .forEach(language ->
                            meta.add(new Frame.Meta("alternate", language.tag(), absolute.apply(language))));
            meta.add(new Frame.Meta(
                    "alternate", "x-default", absolute.apply(book.guide().source())));
        }
        return meta;
    }
}
