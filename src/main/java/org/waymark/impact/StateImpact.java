package org.waymark.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.StateLaw;

/** Finds the state laws that are affected by a subject. */
final class StateImpact {
    private final Language source;
    private final Subject subject;
    private final List<AffectedPiece> affected = new ArrayList<>();
    private final List<AffectedPiece> translations = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();

    StateImpact(Site site, Subject subject) {
        this.source = site.guide().source();
        this.subject = subject;
        site.states().forEach(this::look);
    }

    List<AffectedPiece> affected() {
        return List.copyOf(affected);
    }

    List<AffectedPiece> translations() {
        return List.copyOf(translations);
    }

    /** The codes of the affected states. */
    Set<String> codes() {
        return codes;
    }

    private void look(StateLaw state) {
        int before = affected.size() + translations.size();
        int shown = state.latest().map(StateLaw.Revision::number).orElse(0);
        state.revisions().stream()
                .filter(revision -> revision.number() >= shown)
                .forEach(revision -> look(revision, "states/" + state.code()));
        if (affected.size() + translations.size() > before) {
            codes.add(state.code());
        }
    }

    private void look(StateLaw.Revision revision, String piece) {
        subject.revision(revision)
                .ifPresent(reason ->
                        affected.add(AffectedPiece.of(reason.position(), piece, "the whole: " + reason.value())));
        Set<String> parts = new TreeSet<>();
        subject.facts(revision).forEach(fact -> {
            boolean isWhole = fact.mechanism().isEmpty();
            parts.add(isWhole ? "mechanisms." : "mechanisms." + fact.mechanism() + ".");
            affected.add(AffectedPiece.of(
                    fact.reason().position(),
                    isWhole ? piece : piece + " " + fact.mechanism(),
                    fact.reason().value()));
        });
        revision.in(source).ifPresent(words -> {
            PhraseIndex phrases = new PhraseIndex(piece, source, words.phrases());
            affected.addAll(phrases.affected(subject, Set.copyOf(parts)));
            parts.addAll(phrases.keys(subject));
        });
        revision.words().values().stream()
                .filter(words -> !words.language().equals(source))
                .sorted((one, other) -> one.language().compareTo(other.language()))
                .forEach(words -> translations.addAll(
                        new PhraseIndex(piece, words.language(), words.phrases()).affected(subject, parts)));
    }
}
