package org.waymark.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A revision that has one file of words for each language, all with the same keys.
 *
 * @param <W> the type of the words
 */
public non-sealed interface WordedRevision<W extends KeyedWords> extends Revised {
    Map<Language, W> words();

    /**
     * What an edition guarantees of its words in a language and of its facts. It leaves out positions, the order of keys
     * and dates of checks.
     */
    List<ContentLine> content(W words);

    /** The same in the form that the first editions hashed. That form is frozen; a younger kind has none. */
    default String firstContent(W words) {
        return "";
    }

    /** What its facts rest on. */
    default List<Basis> bases() {
        return List.of();
    }

    /**
     * The names of the piece in its words of a language, by key. A language has a {@code title} of its own, and need not have
     * the other names.
     *
     * @param source the source language, whose names may be among the facts
     */
    default Map<String, Phrase> names(W words, Language source) {
        return Map.of();
    }

    @Override
    default Map<Language, W> texts() {
        return words();
    }

    /** The words of the newest published revision that has some in this language. */
    static <W extends KeyedWords> Optional<W> newest(List<? extends WordedRevision<W>> revisions, Language language) {
        return revisions.stream()
                .filter(revision -> !revision.draft())
                .flatMap(revision -> revision.in(language).stream())
                .reduce((earlier, later) -> later);
    }

    /** The words that were in force on a day, with what was known of them then. */
    static <W extends KeyedWords> Map<Language, W> asOf(
            LocalDate day, Map<Language, W> words, BiFunction<W, Provenance, W> with) {
        Map<Language, W> kept = new HashMap<>();
        words.forEach((language, own) -> {
            if (own.provenance().isInForce(day)) {
                kept.put(language, with.apply(own, own.provenance().asOf(day)));
            }
        });
        return kept;
    }

    /** The words that are kept. */
    static <W extends KeyedWords> Map<Language, W> keeping(Map<Language, W> words, Predicate<W> isKept) {
        Map<Language, W> kept = new HashMap<>(words);
        kept.values().removeIf(isKept.negate());
        return kept;
    }

    /** The words of each language, replaced. */
    static <W extends KeyedWords> Map<Language, W> each(Map<Language, W> words, UnaryOperator<W> set) {
        Map<Language, W> others = new HashMap<>();
        words.forEach((language, own) -> others.put(language, set.apply(own)));
        return others;
    }

    default Optional<W> in(Language language) {
        return Optional.ofNullable(words().get(language));
    }
}
