package org.waymark.model;

import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A short text in the languages of the guide.
 *
 * @param source the language used where another has no text
 */
public record Localized(Map<Language, Located<String>> texts, Language source, SourcePosition position) {
    public Localized {
        texts = Map.copyOf(texts);
    }

    /** The language of the text that is shown to readers of the given language. */
    public Language shown(Language language) {
        return texts.containsKey(language) ? language : source;
    }

    /** The text in the language; else the text in the source language; else blank. */
    public String in(Language language) {
        return own(language).or(() -> own(source)).map(Located::value).orElse("");
    }

    /** The text in the language itself, if there is one. */
    public Optional<Located<String>> own(Language language) {
        return Optional.ofNullable(texts.get(language));
    }
}
