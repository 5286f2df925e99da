package org.waymark.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Destination;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Listing;
import org.waymark.model.Reference;
import org.waymark.model.Signpost;

/** Leads the signposts of the guide's author, from a page in a language. What leads to what readers do not meet is left out. */
public record SignpostLinks(SiteContext book, Address here, Language language) {

    /** The links under the bar: those that the author chose, else what the guide has. */
    public List<Link> menu() {
        List<Signpost> chosen = book.guide().signposts().menu();
        return chosen.isEmpty() ? usual() : links(chosen);
    }

    private List<Link> usual() {
        Link questions =
                link(Addresses.questions(language), book.messages(language).text("nav.questions"));
        return Stream.of(
                        Stream.of(questions),
                        book.quizLinks(here, language).stream().limit(1),
                        book.stateLinks(here, language).stream(),
                        help().stream())
                .flatMap(links -> links)
                .toList();
    }

    /** The rows of the first page by which readers find their case; empty where the list of its text stands. */
    public List<Link> waysIn() {
        return links(book.guide().signposts().waysIn());
    }

    /** The page that lists everybody to turn to, by its title. */
    public List<Link> help() {
        return helpPage().flatMap(id -> book.site().entry(id)).stream()
                .map(entry -> link(
                        Addresses.entry(entry.id(), language),
                        entry.shownIn(language).document().title().value()))
                .toList();
    }

    /** The entry that lists everybody to turn to, if readers meet it. */
    public Optional<EntryId> helpPage() {
        return book.guide().signposts().help().flatMap(this::entry);
    }

    private List<Link> links(List<Signpost> posts) {
        return posts.stream()
                .flatMap(post -> address(post.to())
                        .map(address -> link(address, post.name().in(language)))
                        .map(link -> new Link(link.href() + fragment(post.to()), link.text()))
                        .stream())
                .toList();
    }

    private Link link(Address target, String text) {
        return new Link(book.href(here, target), text);
    }

    private static String fragment(Destination to) {
        return to instanceof Reference reference && !reference.fragment().isEmpty() ? "#" + reference.fragment() : "";
    }

    private Optional<EntryId> entry(Destination to) {
        return to instanceof Reference reference
                ? reference
                        .entry()
                        .filter(id -> book.site()
                                .entry(id)
                                .filter(SiteContext::isShown)
                                .isPresent())
                : Optional.empty();
    }

    private Optional<Address> address(Destination to) {
        if (to instanceof Listing list) {
            return Optional.of(address(list));
        }
        Optional<Address> page = entry(to).map(id -> Addresses.entry(id, language));
        return to instanceof Reference reference ? page.or(() -> tool(reference)) : page;
    }

    private Address address(Listing list) {
        return switch (list) {
            case QUESTIONS -> Addresses.questions(language);
            case GLOSSARY -> Addresses.glossary(language);
            case SEARCH -> Addresses.search(language);
            case UPDATES -> Addresses.updates(language);
            case PRINT -> Addresses.prints(language);
        };
    }

    /** A questionnaire, a state, or the map of the states. */
    private Optional<Address> tool(Reference reference) {
        String id = reference.target();
        return switch (reference.scheme()) {
            case QUIZ ->
                book.site().quizzes().stream()
                        .filter(quiz -> quiz.slug().equals(id) && quiz.latest().isPresent())
                        .findFirst()
                        .map(quiz -> Addresses.quiz(id, language));
            case STATE -> Optional.of(Addresses.stateLink(id, language)).filter(found -> hasState(id));
            default -> Optional.empty();
        };
    }

    private boolean hasState(String code) {
        return code.equals(Reference.ALL_STATES)
                ? !book.states().isEmpty()
                : book.states().stream().anyMatch(state -> state.code().equals(code));
    }
}
