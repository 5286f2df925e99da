package org.waymark.render.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Destination;
import org.waymark.model.EntryId;
import org.waymark.model.Listing;
import org.waymark.model.Reference;
import org.waymark.model.Signpost;
import org.waymark.render.Address;
import org.waymark.render.Addresses;

/** The targets of the guide's signposts in a language. Signposts to unpublished pages are left out. */
record SignpostTargets(LanguageContext context) {

    /** The links of the menu: those of guide.yaml, or else one for each part that the guide has. */
    List<LinkTarget> menu() {
        List<Signpost> chosen = context.guide().signposts().menu();
        return chosen.isEmpty() ? usual() : targets(chosen);
    }

    private List<LinkTarget> usual() {
        var questions = new LinkTarget(
                Addresses.questions(context.language()), context.messages().text("nav.questions"));
        return Stream.of(
                        Stream.of(questions),
                        context.pieceTargets().stream().limit(1),
                        context.listTargets().stream(),
                        help().stream())
                .flatMap(targets -> targets)
                .toList();
    }

    /** The ways in on the home page; empty if the list in its text is used. */
    List<LinkTarget> waysIn() {
        return targets(context.guide().signposts().waysIn());
    }

    /** The page that lists all organizations, named by its title. */
    Optional<LinkTarget> help() {
        return helpPage().flatMap(id -> context.site().entry(id)).map(context::titled);
    }

    /** The entry that lists all organizations, if it is published. */
    Optional<EntryId> helpPage() {
        return context.guide().signposts().help().flatMap(this::entry);
    }

    private List<LinkTarget> targets(List<Signpost> posts) {
        return posts.stream()
                .flatMap(post -> address(post.to())
                        .map(address -> new LinkTarget(
                                address, fragment(post.to()), post.name().in(context.language())))
                        .stream())
                .toList();
    }

    private static String fragment(Destination to) {
        return to instanceof Reference reference && !reference.fragment().isEmpty() ? "#" + reference.fragment() : "";
    }

    private Optional<EntryId> entry(Destination to) {
        return to instanceof Reference reference
                ? reference
                        .entry()
                        .filter(id -> context.site()
                                .entry(id)
                                .filter(SiteContext::isShown)
                                .isPresent())
                : Optional.empty();
    }

    private Optional<Address> address(Destination to) {
        if (to instanceof Listing list) {
            return Optional.of(address(list));
        }
        Optional<Address> page = entry(to).map(id -> Addresses.entry(id, context.language()));
        return to instanceof Reference reference ? page.or(() -> context.address(reference)) : page;
    }

    private Address address(Listing list) {
        return switch (list) {
            case QUESTIONS -> Addresses.questions(context.language());
            case GLOSSARY -> Addresses.glossary(context.language());
            case SEARCH -> Addresses.search(context.language());
            case UPDATES -> Addresses.updates(context.language());
            case PRINT -> Addresses.prints(context.language());
        };
    }
}
