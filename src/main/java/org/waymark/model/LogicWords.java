package org.waymark.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The words that decide what a sentence denies, requires and permits, for checks of translations.
 *
 * @param negation the words that say no
 * @param force the words that say must or may; without those of a force it is not looked at
 * @param numbers words that are a number
 */
public record LogicWords(WordTable negation, Map<Force, WordTable> force, NumberWords numbers) {
    /** Stands in for a language whose words are unknown. */
    public static final LogicWords UNKNOWN = new LogicWords(WordTable.UNKNOWN, Map.of(), NumberWords.NONE);

    public LogicWords {
        Map<Force, WordTable> sorted = new EnumMap<>(Force.class);
        sorted.putAll(force);
        force = Collections.unmodifiableMap(sorted);
    }

    /** The words of a force. */
    public WordTable of(Force kind) {
        return force.getOrDefault(kind, WordTable.UNKNOWN);
    }

    /** How strongly a sentence binds. */
    public enum Force implements Choice {
        /** It has to be: "must", "has to". */
        MUST,
        /** It is allowed or possible: "may", "can". */
        MAY,
        /** It must not be, in words of its own: "must not", 不得. */
        MUST_NOT,
        /** It need not be: "does not have to". */
        NEED_NOT
    }
}
