package org.waymark.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The sign of the guide beside its title.
 *
 * @param file the path of its picture, relative to the content folder
 * @param dark the path of its picture for dark screens
 * @param alternative the words in place of the picture; empty if the title beside it says enough
 */
public record Logo(Located<String> file, Optional<Located<String>> dark, Optional<Localized> alternative) {
    Logo with(UnaryOperator<Localized> words) {
        return new Logo(file, dark, alternative.map(words));
    }
}
