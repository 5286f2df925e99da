package org.waymark.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.model.Basis;
import org.waymark.model.BlockId;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/**
 * Finds the facts and words that are affected by a subject: in the newest revision that readers see, and in those begun
 * after it. A fact is affected if the subject, or an affected block, is what it rests on.
 */
final class WordedImpact {
    private final Site site;
    private final Language source;
    private final Subject subject;
    private final Set<BlockId> places;
    private final Map<WordedKind, List<AffectedPiece>> affected = new LinkedHashMap<>();
    private final List<AffectedPiece> translations = new ArrayList<>();
    private final List<WordedPiece<?>> pieces = new ArrayList<>();

    /** Examines the pieces of a site, given the affected blocks of its entries. */
    WordedImpact(Site site, Subject subject, Set<BlockId> places) {
        this.site = site;
        this.source = site.guide().source();
        this.subject = subject;
        this.places = places;
        site.kinds().forEach(kind -> affected.put(kind, new ArrayList<>()));
        site.worded().forEach(this::look);
    }

    /** What is affected in the source language, by kind. */
    Map<WordedKind, List<AffectedPiece>> affected() {
        return affected;
    }

    List<AffectedPiece> translations() {
        return translations;
    }

    /** The pieces of which anything is affected. */
    List<WordedPiece<?>> pieces() {
        return pieces;
    }

    private void look(WordedPiece<?> piece) {
        int before = count();
        int shown = piece.latest().map(WordedRevision::number).orElse(0);
        piece.revisions().stream()
                .filter(revision -> revision.number() >= shown)
                .forEach(revision -> look(piece, revision));
        if (count() > before) {
            pieces.add(piece);
        }
    }

    private int count() {
        return affected.values().stream().mapToInt(List::size).sum() + translations.size();
    }

    private void look(WordedPiece<?> piece, WordedRevision<?> revision) {
        List<AffectedPiece> found = affected.computeIfAbsent(piece.kind(), kind -> new ArrayList<>());
        subject.revision(revision)
                .ifPresent(reason ->
                        found.add(AffectedPiece.of(reason.position(), piece.path(), "the whole: " + reason.value())));
        Set<String> keys = new TreeSet<>();
        Set<String> keysInSource = new TreeSet<>();
        for (Basis basis : revision.bases()) {
            reason(basis).ifPresent(reason -> {
                keys.add(basis.keys());
                if (basis.statement().isEmpty()) {
                    keysInSource.add(basis.keys());
                }
                String fact = basis.fact().isEmpty() ? "" : " " + basis.fact();
                found.add(new AffectedPiece(
                        basis.position(), Optional.empty(), piece.path() + fact, reason, statement(basis, revision)));
            });
        }
        revision.in(source).ifPresent(words -> {
            PhraseIndex phrases = new PhraseIndex(piece.path(), source, words.phrases());
            found.addAll(phrases.affected(subject, keysInSource));
            keys.addAll(phrases.keys(subject));
        });
        revision.words().values().stream()
                .filter(words -> !words.language().equals(source))
                .sorted(Comparator.comparing(KeyedWords::language))
                .forEach(words -> translations.addAll(
                        new PhraseIndex(piece.path(), words.language(), words.phrases()).affected(subject, keys)));
    }

    private Optional<String> reason(Basis basis) {
        String reasons = basis.grounds().stream()
                .flatMap(ground -> reason(ground).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(reasons).filter(found -> !found.isEmpty());
    }

    private Optional<String> reason(Basis.Ground ground) {
        String value = ground.value().value();
        if (ground.form() == Basis.Form.BLOCK) {
            return isTouched(value) ? Optional.of("rests on " + value) : Optional.empty();
        }
        return subject.ground(ground.form(), value);
    }

    /** True if the block is affected, also if it has moved elsewhere in the guide. */
    private boolean isTouched(String place) {
        return BlockId.parse(place)
                .filter(block -> places.contains(block.now(site)))
                .isPresent();
    }

    /** The words that state a fact, if readers are given them in one place. */
    private String statement(Basis basis, WordedRevision<?> revision) {
        return basis.statement()
                .flatMap(key -> revision.in(source)
                        .flatMap(words -> Optional.ofNullable(words.phrases().get(key))))
                .map(text -> AffectedPiece.beginning(text.value()))
                .orElse("");
    }

    /**
     * The words of a piece in one language, by dotted key.
     *
     * @param piece the name of the piece that they describe, for example {@code quiz/deposit}
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
