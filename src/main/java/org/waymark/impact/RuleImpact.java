package org.waymark.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.BlockId;
import org.waymark.model.DecisionTable.Row;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Quiz;
import org.waymark.model.Site;

/** Finds the questionnaire rules that are affected by a subject: they cite it, or rest on an affected block. */
final class RuleImpact {
    private final Language source;
    private final Subject subject;
    private final Site site;
    private final Set<BlockId> places;
    private final List<AffectedPiece> affected = new ArrayList<>();
    private final List<AffectedPiece> translations = new ArrayList<>();
    private final Set<String> slugs = new TreeSet<>();

    RuleImpact(Site site, Subject subject, Set<BlockId> places) {
        this.site = site;
        this.source = site.guide().source();
        this.subject = subject;
        this.places = places;
        site.quizzes().forEach(this::look);
    }

    List<AffectedPiece> affected() {
        return List.copyOf(affected);
    }

    List<AffectedPiece> translations() {
        return List.copyOf(translations);
    }

    /** The slugs of the affected questionnaires. */
    Set<String> slugs() {
        return slugs;
    }

    private void look(Quiz quiz) {
        int before = affected.size() + translations.size();
        int shown = quiz.latest().map(Quiz.Revision::number).orElse(0);
        quiz.revisions().stream()
                .filter(revision -> revision.number() >= shown)
                .forEach(revision -> look(revision, "quiz/" + quiz.slug()));
        if (affected.size() + translations.size() > before) {
            slugs.add(quiz.slug());
        }
    }

    private void look(Quiz.Revision revision, String piece) {
        subject.revision(revision)
                .ifPresent(reason ->
                        affected.add(AffectedPiece.of(reason.position(), piece, "the whole: " + reason.value())));
        Set<String> parts = new TreeSet<>();
        for (Row row : revision.table().rows()) {
            reason(row).ifPresent(reason -> {
                String rule = row.rule().value();
                parts.add("rules." + rule + ".");
                affected.add(new AffectedPiece(
                        row.position(), Optional.empty(), piece + " rule " + rule, reason, words(row, revision)));
            });
        }
        revision.in(source).ifPresent(words -> {
            PhraseIndex phrases = new PhraseIndex(piece, source, words.phrases());
            affected.addAll(phrases.affected(subject, Set.of()));
            parts.addAll(phrases.keys(subject));
        });
        revision.words().values().stream()
                .filter(words -> !words.language().equals(source))
                .sorted((one, other) -> one.language().compareTo(other.language()))
                .forEach(words -> translations.addAll(
                        new PhraseIndex(piece, words.language(), words.phrases()).affected(subject, parts)));
    }

    private Optional<String> reason(Row row) {
        Stream<String> cites = row.cites().stream().flatMap(id -> subject.citation(id.value()).stream());
        Stream<String> rests = row.restsOn().stream()
                .map(Located::value)
                .filter(this::isTouched)
                .map(place -> "rests on " + place);
        String reasons = Stream.concat(cites, rests).distinct().collect(Collectors.joining("; "));
        return Optional.of(reasons).filter(found -> !found.isEmpty());
    }

    /** True if the block is affected, also if it has moved elsewhere in the guide. */
    private boolean isTouched(String place) {
        return BlockId.parse(place)
                .filter(block -> places.contains(block.now(site)))
                .isPresent();
    }

    /** The reason that readers are given for the rule. */
    private String words(Row row, Quiz.Revision revision) {
        return revision.in(source)
                .map(words -> words.phrase("rules." + row.rule().value() + ".reason"))
                .map(AffectedPiece::beginning)
                .orElse("");
    }
}
