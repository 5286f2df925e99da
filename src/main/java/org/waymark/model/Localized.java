package org.waymark.model;

import java.util.Map;
import org.waymark.diagnostic.SourcePosition;

/**
 * A short text in each language of the guide.
 *
 * @param source the language that stands in where another has no text
 */
public record Localized(Map<Language, String> texts, Language source, SourcePosition position) {
    public Localized {
        texts = Map.copyOf(texts);
    }

    /** The language of the text that stands in a language's place. */
    public Language shown(Language language) {
        return texts.containsKey(language) ? language : source;
    }

    /** The text in the language, else in the source language, else nothing. */
    public String in(Language language) {
        return texts.getOrDefault(language, texts.getOrDefault(source, ""));
    }
}
