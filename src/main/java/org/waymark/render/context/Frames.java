package org.waymark.render.context;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.HelpRole;
import org.waymark.model.ImageFile;
import org.waymark.model.Language;
import org.waymark.model.Logo;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.code.PrintedCode;
import org.waymark.render.code.QrSquare;

/** Makes the frames of the pages in a language. The parts that all frames share are computed once. */
final class Frames {
    /** The height of a logo, in CSS pixels. */
    private static final int LOGO_HEIGHT = 40;

    private static final Set<Organization.Channel> NUMBERS =
            EnumSet.of(Organization.Channel.CALL, Organization.Channel.TEXT);

    private static final String UNTRANSLATED = "status.interface";

    private final LanguageContext context;
    private final List<LinkTarget> menu;
    private final List<LinkTarget> helpPage;
    private final List<Html> notices;
    private final List<Frame.Line> helpLines;
    private final Foot foot;

    Frames(LanguageContext context) {
        this.context = context;
        SignpostTargets signposts = new SignpostTargets(context);
        this.menu = signposts.menu();
        this.helpPage = signposts.help().stream().toList();
        this.notices = notices();
        this.helpLines = helpLines();
        this.foot = new Foot(context, menu);
    }

    Frame frame(PageContext page, FrameRequest request) {
        Look look = context.siteContext().look();
        boolean isHidden = request.hidden().test(page.language());
        return new Frame(
                page.here().path(),
                page.language().tag(),
                Locales.direction(page.language()),
                request.title(),
                page.href(look.css()),
                look.js().map(page::href).orElse(""),
                page.href(context.siteContext().theme().words()),
                page.guide().exit(),
                new Link(
                        page.href(Addresses.home(page.language())),
                        page.guide().title().in(page.language())),
                logo(page, look),
                page.messages().languageName(),
                languages(page),
                notices,
                foot.has("foot.legal"),
                foot.reviewed(request.provenance()),
                foot.editionLine(),
                foot.links().stream().map(page::link).toList(),
                foot.report(page),
                search(page),
                isHidden ? List.of() : meta(page, request.hidden()),
                menu.stream().map(target -> menuLink(target, page)).toList(),
                helpLines,
                helpPage.stream()
                        .filter(target -> !isHere(target, page))
                        .map(page::link)
                        .toList(),
                code(page),
                isHidden);
    }

    private static List<Frame.Code> code(PageContext page) {
        return page.siteContext().codes().at(page.here()).stream()
                .map(code -> code(code, page))
                .toList();
    }

    private static Frame.Code code(PrintedCode code, PageContext page) {
        String baseUrl = page.siteContext().baseUrl();
        Address list = Addresses.codes(page.language(), page.source());
        boolean isBare = baseUrl.isEmpty();
        String typed = isBare ? page.messages().text("code.heading") : baseUrl.replaceFirst("^https?://", "") + "c/";
        return new Frame.Code(
                code.code().grouped(),
                page.href(code.address()),
                new Link(page.href(list), typed),
                isBare ? Html.EMPTY : QrSquare.of(baseUrl + code.address().path()),
                !page.here().path().startsWith(page.language() + "/print/"));
    }

    /** The sentence that names the edition and its day, as HTML, because the name may be in another language. */
    String editionLine() {
        return foot.editionLine();
    }

    /** The same sentence without markup. */
    String editionWords() {
        return foot.editionWords();
    }

    /** The links of the menu and the footer. */
    Stream<LinkTarget> links() {
        return Stream.of(menu, foot.links(), helpPage).flatMap(List::stream);
    }

    private static List<Frame.Translated> languages(PageContext page) {
        return page.siteContext().languages().stream()
                .filter(language -> !page.here(language).equals(page.here()))
                .filter(language ->
                        page.siteContext().standIns().of(page.here(language)).isEmpty())
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

    private static List<Frame.Sign> logo(PageContext page, Look look) {
        return page.guide().frame().logo().stream()
                .flatMap(logo -> sign(logo, look.pictures(logo, page.language()), page))
                .toList();
    }

    private static Stream<Frame.Sign> sign(Logo logo, List<ImageFile> pictures, PageContext page) {
        List<String> links =
                pictures.stream().map(Addresses::image).map(page::href).toList();
        return pictures.stream()
                .limit(1)
                .map(light -> new Frame.Sign(
                        links.get(0),
                        links.size() > 1 ? links.get(1) : "",
                        Math.max(1, Math.round((float) light.width() * LOGO_HEIGHT / light.height())),
                        LOGO_HEIGHT,
                        logo.alternative()
                                .map(words -> words.in(page.language()))
                                .orElse("")));
    }

    private static Frame.MenuLink menuLink(LinkTarget target, PageContext page) {
        Link link = page.link(target);
        return new Frame.MenuLink(link.href(), link.text(), isHere(target, page));
    }

    /** True if a link leads to its own page. */
    private static boolean isHere(LinkTarget target, PageContext page) {
        return target.address().equals(page.here()) && target.fragment().isEmpty();
    }

    /** The organizations of the last lines, with their numbers and without links to more about them. */
    private List<Frame.Line> helpLines() {
        return context.guide().roles().inLastLines().flatMap(this::lines).toList();
    }

    private Stream<Frame.Line> lines(HelpRole role) {
        boolean isOne = role.lastLine().filter(HelpRole.LastLine.FIRST::equals).isPresent();
        return context.siteContext().organizations().stream()
                .filter(organization -> organization.role().value().equals(role.id()))
                .limit(isOne ? 1 : Long.MAX_VALUE)
                .map(this::line);
    }

    /** The numbers; of an organization without any, the first way to reach it. */
    private Frame.Line line(Organization organization) {
        String name = organization.name().in(context.language());
        List<Organization.Contact> all = organization.contacts();
        List<Organization.Contact> numbers =
                all.stream().filter(contact -> NUMBERS.contains(contact.way())).toList();
        List<Frame.Contact> contacts = (numbers.isEmpty() ? all.stream().limit(1) : numbers.stream())
                .map(contact -> Frame.Contact.of(contact, name, context.messages()))
                .toList();
        return new Frame.Line(organization.role().value(), name, contacts);
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
                .filter(language ->
                        page.siteContext().standIns().of(page.here(language)).isEmpty())
                .map(language -> new Frame.Meta("alternate", language.tag(), absolute.apply(language)));
        return Stream.of(
                        Stream.of(new Frame.Meta("canonical", "", absolute.apply(page.language()))),
                        alternates,
                        Stream.of(new Frame.Meta("alternate", "x-default", absolute.apply(page.source()))))
                .flatMap(links -> links)
                .toList();
    }
}
