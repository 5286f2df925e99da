package org.waymark.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.impact.RevisionImpact.Facts;
import org.waymark.model.BlockId;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.quiz.DecisionTable.Row;
import org.waymark.model.quiz.Quiz;

/** Finds the questionnaire rules that are affected by a subject: they cite it, or rest on an affected block. */
final class RuleImpact {
    private final Language source;
    private final Subject subject;
    private final Site site;
    private final Set<BlockId> places;
    private final RevisionImpact impact;
    private final Set<String> slugs = new TreeSet<>();

    RuleImpact(Site site, Subject subject, Set<BlockId> places) {
        this.site = site;
        this.source = site.guide().source();
        this.subject = subject;
        this.places = places;
        this.impact = new RevisionImpact(site, subject);
        site.all(Quiz.class).forEach(this::look);
    }

    List<AffectedPiece> affected() {
        return impact.affected();
    }

    List<AffectedPiece> translations() {
        return impact.translations();
    }

    /** The slugs of the affected questionnaires. */
    Set<String> slugs() {
        return slugs;
    }

    private void look(Quiz quiz) {
        String piece = "quiz/" + quiz.slug();
        if (impact.look(piece, quiz.revisions(), quiz.latest(), revision -> rules(revision, piece))) {
            slugs.add(quiz.slug());
        }
    }

    /** The affected rules. In the source language they are listed with their words. */
    private Facts rules(Quiz.Revision revision, String piece) {
        List<AffectedPiece> rules = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (Row row : revision.table().rows()) {
            reason(row).ifPresent(reason -> {
                String rule = row.rule().value();
                keys.add("rules." + rule + ".");
                rules.add(new AffectedPiece(
                        row.position(), Optional.empty(), piece + " rule " + rule, reason, words(row, revision)));
            });
        }
        return new Facts(rules, keys, Set.of());
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
