package org.waymark.render.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Edition;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.Roles;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;

/** The foot of the pages in a language. */
final class Foot {
    /** The placeholder for the name of an edition while the rest of its sentence becomes HTML. */
    private static final String NAME = "\uFFFC";

    private final LanguageContext context;
    private final List<LinkTarget> menu;
    private final List<LinkTarget> links;
    private final String editionLine;

    Foot(LanguageContext context, List<LinkTarget> menu) {
        this.context = context;
        this.menu = menu;
        this.links = nav();
        this.editionLine = findEditionLine();
    }

    /** The sentence that names the edition and its day, as HTML, because the name may be in another language. */
    String editionLine() {
        return editionLine;
    }

    /** The same sentence without markup. */
    String editionWords() {
        LocalDate day = context.siteContext().day();
        String written = context.date(day);
        return context.site()
                .edition()
                .map(edition -> context.messages()
                        .text(key(edition, day), Map.of("name", edition.name().in(context.language()), "day", written)))
                .orElseGet(() -> context.messages().text("foot.day", Map.of("day", written)));
    }

    private static String key(Edition edition, LocalDate day) {
        return edition.day().equals(day) ? "foot.edition" : "foot.after-edition";
    }

    /** The links: those that are not in the menu. */
    List<LinkTarget> links() {
        return links;
    }

    /** True if the foot has the line of a message, as it has unless the guide leaves it out. */
    boolean has(String key) {
        return !context.guide().frame().without().contains(key);
    }

    /** The sentence that says who has reviewed a text, or that nobody has; blank if the guide does not say that. */
    String reviewed(Optional<Provenance> provenance) {
        Messages messages = context.messages();
        return provenance
                .flatMap(Provenance::review)
                .map(review -> messages.text(
                        Roles.message(review.as().value()),
                        Map.of("by", review.by(), "day", context.date(review.on()))))
                .orElseGet(() -> has("foot.unreviewed") ? messages.text("foot.unreviewed") : "");
    }

    private String findEditionLine() {
        LocalDate day = context.siteContext().day();
        String written = context.date(day);
        Messages messages = context.messages();
        return context.site()
                .edition()
                .map(edition -> {
                    String text = messages.text(key(edition, day), Map.of("name", NAME, "day", written));
                    return Html.escape(text).replace(NAME, Html.marked(edition.name(), context.language()));
                })
                .orElseGet(() -> Html.escape(messages.text("foot.day", Map.of("day", written))));
    }

    private List<LinkTarget> nav() {
        Messages messages = context.messages();
        Language language = context.language();
        List<LinkTarget> nav = new ArrayList<>();
        nav.add(new LinkTarget(Addresses.questions(language), messages.text("nav.questions")));
        nav.addAll(context.pieceTargets());
        nav.addAll(context.listTargets());
        if (context.siteContext().hasGlossary()) {
            nav.add(new LinkTarget(Addresses.glossary(language), messages.text("nav.glossary")));
        }
        pages().forEach(nav::add);
        nav.add(new LinkTarget(Addresses.updates(language), messages.text("updates.heading")));
        nav.add(new LinkTarget(Addresses.prints(language), messages.text("nav.print")));
        nav.removeIf(target -> menu.stream().anyMatch(other -> leadsAlike(target, other)));
        return List.copyOf(nav);
    }

    /** The pages about the guide that the foot links: those that guide.yaml names, or else all. */
    private Stream<LinkTarget> pages() {
        return context.guide()
                .frame()
                .pages()
                .map(named -> named.stream().map(Located::value))
                .orElseGet(() -> context.site().published(EntryKind.PAGE).stream()
                        .map(page -> page.id().slug())
                        .filter(slug -> !slug.equals(Addresses.HOME_SLUG)))
                .flatMap(slug -> context.pageTargets(slug).stream());
    }

    private static boolean leadsAlike(LinkTarget one, LinkTarget other) {
        return one.address().equals(other.address()) && one.fragment().equals(other.fragment());
    }

    /** Where readers report a mistake: an address, else, on translated pages, the page about the guide. */
    List<Frame.Report> report(PageContext page) {
        String address = context.guide().report();
        if (!address.isBlank()) {
            Link link = new Link(address.contains("@") ? "mailto:" + address : address, address);
            return List.of(new Frame.Report(page.messages().text("foot.report"), link));
        }
        return page.language().equals(page.source())
                ? List.of()
                : page.pageLinks(Addresses.ABOUT_SLUG).stream()
                        .map(link -> new Frame.Report(page.messages().text("foot.report-page"), link))
                        .toList();
    }
}
