package org.waymark.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.WordedRevision;

/**
 * Collects what a subject affects in questionnaires or state laws: in the newest revision that readers see, and in those
 * begun after it.
 */
final class RevisionImpact {
    private final Language source;
    private final Subject subject;
    private final List<AffectedPiece> affected = new ArrayList<>();
    private final List<AffectedPiece> translations = new ArrayList<>();

    RevisionImpact(Site site, Subject subject) {
        this.source = site.guide().source();
        this.subject = subject;
    }

    /**
     * What a subject affects in a revision beside its words.
     *
     * @param keys the beginnings of the keys of all words that belong to it
     * @param keysInSource those of the words that are to be listed in the source language too
     */
    record Facts(List<AffectedPiece> pieces, Set<String> keys, Set<String> keysInSource) {}

    List<AffectedPiece> affected() {
        return List.copyOf(affected);
    }

    List<AffectedPiece> translations() {
        return List.copyOf(translations);
    }

    /**
     * Looks at the revisions of one piece.
     *
     * @param latest the newest one that readers see
     * @return whether anything in them is affected
     */
    <R extends WordedRevision<?>> boolean look(
            String piece, List<R> revisions, Optional<R> latest, Function<R, Facts> facts) {
        int before = affected.size() + translations.size();
        int shown = latest.map(WordedRevision::number).orElse(0);
        for (R revision : revisions) {
            if (revision.number() >= shown) {
                look(piece, revision, facts);
            }
        }
        return affected.size() + translations.size() > before;
    }

    private <R extends WordedRevision<?>> void look(String piece, R revision, Function<R, Facts> facts) {
        subject.revision(revision)
                .ifPresent(reason ->
                        affected.add(AffectedPiece.of(reason.position(), piece, "the whole: " + reason.value())));
        Facts found = facts.apply(revision);
        affected.addAll(found.pieces());
        Set<String> keys = new TreeSet<>(found.keys());
        revision.in(source).ifPresent(words -> {
            PhraseIndex phrases = new PhraseIndex(piece, source, words.phrases());
            affected.addAll(phrases.affected(subject, found.keysInSource()));
            keys.addAll(phrases.keys(subject));
        });
        revision.words().values().stream()
                .filter(words -> !words.language().equals(source))
                .sorted(Comparator.comparing(KeyedWords::language))
                .forEach(words -> translations.addAll(
                        new PhraseIndex(piece, words.language(), words.phrases()).affected(subject, keys)));
    }

    /**
     * The words of a questionnaire or state law in one language, by dotted key.
     *
     * @param piece the name of the piece that they describe, for example {@code quiz/self-check}
     */
    private record PhraseIndex(String piece, Language language, Map<String, Located<String>> texts) {
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
                    .filter(text ->
                            subject.words(text.getValue().value(), language).isPresent())
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
}
