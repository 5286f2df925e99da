package org.waymark.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The ways through the guide that its author chose.
 *
 * @param menu the links under the bar; empty where the usual ones stand
 * @param waysIn the rows of the first page; empty where the list of its text stands
 * @param help the page that lists everybody to turn to
 */
public record Signposts(List<Signpost> menu, List<Signpost> waysIn, Optional<Destination> help) {
    public static final Signposts NONE = new Signposts(List.of(), List.of(), Optional.empty());

    public Signposts {
        menu = List.copyOf(menu);
        waysIn = List.copyOf(waysIn);
    }

    /** The same with all words for readers set anew. */
    Signposts with(UnaryOperator<Localized> words) {
        return new Signposts(
                menu.stream().map(post -> post.with(words)).toList(),
                waysIn.stream().map(post -> post.with(words)).toList(),
                help);
    }

    /** All that they lead to by an id. */
    public Stream<Reference> references() {
        Stream<Destination> named =
                Stream.of(menu, waysIn).flatMap(List::stream).map(Signpost::to);
        return Stream.concat(named, help.stream())
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast);
    }
}
