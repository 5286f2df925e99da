package org.waymark.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The sign of the guide beside its title.
 *
 * @param file the name of its picture in the folder of pictures
 * @param dark that of its picture for dark screens
 * @param alternative the words in place of the picture; empty if the title beside it says enough
 */
public record Logo(Located<String> file, Optional<Located<String>> dark, Optional<Localized> alternative) {
    /** The names of its pictures: that for light screens, then that for dark ones. */
    public List<Located<String>> files() {
        return Stream.concat(Stream.of(file), dark.stream()).toList();
    }

    Logo with(UnaryOperator<Localized> words) {
        return new Logo(file, dark, alternative.map(words));
    }
}
