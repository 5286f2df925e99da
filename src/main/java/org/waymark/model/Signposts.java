package org.waymark.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The navigation that the author chose.
 *
 * @param menu the links below the bar; empty for the default menu
 * @param waysIn the rows of the home page; empty if the list in its text is shown instead
 * @param firstSteps what the sheet with the first steps shows, with the heading above it
 * @param help the page that lists all organizations
 */
public record Signposts(
        List<Signpost> menu, List<Signpost> waysIn, List<Signpost> firstSteps, Optional<Destination> help) {
    public static final Signposts NONE = new Signposts(List.of(), List.of(), List.of(), Optional.empty());

    public Signposts {
        menu = List.copyOf(menu);
        waysIn = List.copyOf(waysIn);
        firstSteps = List.copyOf(firstSteps);
    }

    /** A copy in which every localized text is replaced. */
    Signposts with(UnaryOperator<Localized> words) {
        return new Signposts(
                menu.stream().map(post -> post.with(words)).toList(),
                waysIn.stream().map(post -> post.with(words)).toList(),
                firstSteps.stream().map(post -> post.with(words)).toList(),
                help);
    }

    /** All targets that are named by an id. */
    public Stream<Reference> references() {
        Stream<Destination> named =
                Stream.of(menu, waysIn, firstSteps).flatMap(List::stream).map(Signpost::to);
        return Stream.concat(named, help.stream())
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast);
    }
}
