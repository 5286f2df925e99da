package org.waymark.model;

import java.util.List;
import java.util.Map;
import org.waymark.diagnostic.SourcePosition;

/** Words of one language by key. A key is the same text in every language and every revision. */
public sealed interface KeyedWords permits QuizWords, StateWords {
    Language language();

    Provenance provenance();

    /** Where they begin. */
    SourcePosition position();

    /** The texts that are one phrase, by dotted key, where they stand. */
    Map<String, Located<String>> phrases();

    /** All texts that a page shows, by dotted key: a text is a phrase or a list of phrases. Names and titles are not among them. */
    Map<String, List<String>> texts();
}
