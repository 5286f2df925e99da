package org.waymark.render.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Provenance;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.Theme;

/** Makes the frames of the pages in a language. The parts that all frames share are computed once. */
final class Frames {
    private static final List<String> PAGES_IN_NAV = List.of("safety", "about", "use-this-guide");
    private static final Set<Organization.Channel> NUMBERS =
            EnumSet.of(Organization.Channel.CALL, Organization.Channel.TEXT);
    /** The placeholder for the name of an edition while the rest of its sentence becomes HTML. */
    private static final String NAME = "\uFFFC";

    private static final String UNTRANSLATED = "status.interface";

    private final LanguageContext context;
    private final List<LinkTarget> menu;
    private final List<LinkTarget> nav;
    private final List<LinkTarget> helpPage;
    private final List<Html> notices;
    private final List<Frame.Line> helpLines;
    private final List<Link> report;
    private final String editionLine;

    Frames(LanguageContext context) {
        this.context = context;
        SignpostTargets signposts = new SignpostTargets(context);
        this.menu = signposts.menu();
        this.nav = nav();
        this.helpPage = signposts.help().stream().toList();
        this.notices = notices();
        this.helpLines = helpLines();
        this.report = report();
        this.editionLine = findEditionLine();
    }

    Frame frame(PageContext page, FrameRequest request) {
        Theme theme = context.siteContext().theme();
        boolean isHidden = request.hidden().test(page.language());
        return new Frame(
                page.here().path(),
                page.language().tag(),
                Locales.direction(page.language()),
                request.title(),
                page.href(theme.css()),
                page.href(theme.js()),
                page.href(theme.words()),
                page.guide().exit(),
                new Link(
                        page.href(Addresses.home(page.language())),
                        page.guide().title().in(page.language())),
                languages(page),
                notices,
                reviewed(request.provenance()),
                editionLine,
                nav.stream().map(page::link).toList(),
                report,
                search(page),
                isHidden ? List.of() : meta(page, request.hidden()),
                menu.stream().map(target -> menuLink(target, page)).toList(),
                helpLines,
                helpPage.stream()
                        .filter(target -> !isHere(target, page))
                        .map(page::link)
                        .toList(),
                isHidden);
    }

    /** The links of the menu and the footer. */
    Stream<LinkTarget> links() {
        return Stream.of(menu, nav, helpPage).flatMap(List::stream);
    }

    private static List<Frame.Translated> languages(PageContext page) {
        return page.siteContext().languages().stream()
                .filter(language -> !language.equals(page.language()))
                .map(language -> new Frame.Translated(
                        page.href(page.here(language)),
                        language.tag(),
                        Locales.direction(language),
                        page.in(language).messages().languageName()))
                .toList();
    }

    private List<Html> notices() {
        Stream<Html> written = context.guide().notices().stream()
                .filter(notice -> notice.isShownOn(context.siteContext().day()))
                .map(Notice::text)
                .map(text -> Html.of(text.in(context.language())));
        return Stream.concat(written, wordsOfTheSource().stream()).toList();
    }

    /** Says that some words of the interface are not translated, in the language that they are in. */
    private Optional<Html> wordsOfTheSource() {
        Language source = context.source();
        var catalogs = context.site().catalogs();
        MessageCatalog words = catalogs.get(source);
        MessageCatalog own = catalogs.get(context.language());
        if (words == null || own == null || !own.lacksSome(words)) {
            return Optional.empty();
        }
        boolean isTranslated = own.messages().containsKey(UNTRANSLATED);
        Language shown = isTranslated ? context.language() : source;
        String text = context.messages().text(UNTRANSLATED, Map.of("source", Locales.name(source, shown)));
        return Optional.of(isTranslated ? Html.of(text) : Html.written(Html.in(source, Html.escape(text))));
    }

    private String reviewed(Optional<Provenance> provenance) {
        Messages messages = context.messages();
        return provenance
                .flatMap(Provenance::review)
                .map(review -> messages.text(
                        review.as() == Provenance.Role.ATTORNEY ? "foot.reviewed-attorney" : "foot.reviewed-advocate",
                        Map.of("by", review.by(), "day", context.date(review.on()))))
                .orElseGet(() -> messages.text("foot.unreviewed"));
    }

    /** The sentence that names the edition and its day, as HTML, because the name may be in another language. */
    String editionLine() {
        return editionLine;
    }

    private String findEditionLine() {
        LocalDate day = context.siteContext().day();
        String written = context.date(day);
        Messages messages = context.messages();
        return context.site()
                .edition()
                .map(edition -> {
                    String key = edition.day().equals(day) ? "foot.edition" : "foot.after-edition";
                    String text = messages.text(key, Map.of("name", NAME, "day", written));
                    return Html.escape(text).replace(NAME, Html.marked(edition.name(), context.language()));
                })
                .orElseGet(() -> Html.escape(messages.text("foot.day", Map.of("day", written))));
    }

    /** The links of the footer: those that are not in the menu. */
    private List<LinkTarget> nav() {
        Messages messages = context.messages();
        Language language = context.language();
        List<LinkTarget> nav = new ArrayList<>();
        nav.add(new LinkTarget(Addresses.questions(language), messages.text("nav.questions")));
        nav.addAll(context.pieceTargets());
        List<LinkTarget> lists = context.listTargets();
        // one link to the states: their list, or else the page about them
        nav.addAll(lists.isEmpty() ? context.pageTargets("state-relief") : lists);
        nav.add(new LinkTarget(Addresses.glossary(language), messages.text("nav.glossary")));
        PAGES_IN_NAV.forEach(slug -> nav.addAll(context.pageTargets(slug)));
        nav.add(new LinkTarget(Addresses.updates(language), messages.text("updates.heading")));
        nav.add(new LinkTarget(Addresses.prints(language), messages.text("nav.print")));
        nav.removeIf(target -> menu.stream().anyMatch(other -> leadsAlike(target, other)));
        return List.copyOf(nav);
    }

    private static boolean leadsAlike(LinkTarget one, LinkTarget other) {
        return one.address().equals(other.address()) && one.fragment().equals(other.fragment());
    }

    private static Frame.MenuLink menuLink(LinkTarget target, PageContext page) {
        Link link = page.link(target);
        return new Frame.MenuLink(link.href(), link.text(), isHere(target, page));
    }

    /** True if a link leads to its own page. */
    private static boolean isHere(LinkTarget target, PageContext page) {
        return target.address().equals(page.here()) && target.fragment().isEmpty();
    }

    /** The emergency number and the first help line, with their numbers and without links to more about them. */
    private List<Frame.Line> helpLines() {
        List<Organization> organizations = context.siteContext().organizations();
        Stream<Organization> emergency =
                organizations.stream().filter(organization -> organization.role() == Organization.Role.EMERGENCY);
        Stream<Organization> first = organizations.stream()
                .filter(organization -> organization.role() == Organization.Role.HELP_LINE)
                .limit(1);
        return Stream.concat(first, emergency).map(this::line).toList();
    }

    private Frame.Line line(Organization organization) {
        String name = organization.name().in(context.language());
        List<Frame.Contact> contacts = organization.contacts().stream()
                .filter(contact -> NUMBERS.contains(contact.way()))
                .map(contact -> Frame.Contact.of(contact, name, context.messages()))
                .toList();
        return new Frame.Line(organization.role().id(), name, contacts);
    }

    private List<Link> report() {
        String address = context.guide().report();
        if (address.isBlank()) {
            return List.of();
        }
        return List.of(new Link(address.contains("@") ? "mailto:" + address : address, address));
    }

    private static Frame.Search search(PageContext page) {
        SiteContext site = page.siteContext();
        return new Frame.Search(
                page.href(Addresses.search(page.language())),
                page.href(site.asset(Frame.Search.index(page.language()))),
                page.href(site.asset(Frame.Search.SCRIPT)),
                page.href(site.asset(Frame.Search.FIELD)));
    }

    /** The canonical and alternate addresses (hreflang with x-default), if the guide has a base URL. */
    private static List<Frame.Meta> meta(PageContext page, Predicate<Language> hidden) {
        String baseUrl = page.siteContext().baseUrl();
        if (baseUrl.isEmpty()) {
            return List.of();
        }
        Function<Language, String> absolute =
                language -> baseUrl + page.here(language).path();
        Stream<Frame.Meta> alternates = page.siteContext().languages().stream()
                .filter(hidden.negate())
                .map(language -> new Frame.Meta("alternate", language.tag(), absolute.apply(language)));
        return Stream.of(
                        Stream.of(new Frame.Meta("canonical", "", absolute.apply(page.language()))),
                        alternates,
                        Stream.of(new Frame.Meta("alternate", "x-default", absolute.apply(page.source()))))
                .flatMap(links -> links)
                .toList();
    }
}
