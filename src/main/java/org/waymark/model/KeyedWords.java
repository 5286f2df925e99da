package org.waymark.model;

import java.util.Map;
import org.waymark.diagnostic.SourcePosition;

/**
 * The words of a questionnaire or state in one language, by key. A key means the same text in every language and
 * revision.
 */
public sealed interface KeyedWords permits QuizWords, StateWords {
    Language language();

    Provenance provenance();

    /** The position where the words begin in their file. */
    SourcePosition position();

    /** The texts that are a single phrase, by dotted key, each with its position. */
    Map<String, Located<String>> phrases();

    /**
     * All texts that a page shows, by dotted key; each is a phrase or a list of phrases. Names and titles are left out.
     */
    Map<String, Phrase> texts();
}
