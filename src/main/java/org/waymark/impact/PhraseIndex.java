package org.waymark.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.model.Language;
import org.waymark.model.Located;

/**
 * The words of a questionnaire or state law in one language, by dotted key.
 *
 * @param piece the name of the piece that they describe, for example {@code quiz/self-check}
 */
record PhraseIndex(String piece, Language language, Map<String, Located<String>> texts) {
    /** The phrases that mention the subject and, for each affected part such as {@code rules.V1.}, its first phrase. */
    List<AffectedPiece> affected(Subject subject, Set<String> parts) {
        List<AffectedPiece> affected = new ArrayList<>();
        Set<String> named = new HashSet<>();
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Located::position)))
                .forEach(text -> subject.words(text.getValue().value(), language)
                        .or(() -> parts.stream()
                                .filter(part -> text.getKey().startsWith(part) && named.add(part))
                                .map(part -> "says it in words")
                                .findFirst())
                        .ifPresent(reason -> affected.add(affectedPiece(text.getKey(), text.getValue(), reason))));
        return affected;
    }

    /** The keys of the phrases that mention the subject themselves. */
    Set<String> keys(Subject subject) {
        return texts.entrySet().stream()
                .filter(text -> subject.words(text.getValue().value(), language).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private AffectedPiece affectedPiece(String key, Located<String> text, String reason) {
        return new AffectedPiece(
                text.position(),
                Optional.of(language),
                piece + " " + key,
                reason,
                AffectedPiece.beginning(text.value()));
    }
}
