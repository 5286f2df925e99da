package org.waymark.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Localized;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Site;
import org.waymark.model.Topic;

/** Finds the lines of {@code guide.yaml} and {@code topics.yaml} that are affected by a subject. */
record ListImpact(Site site, Subject subject) {
    List<AffectedPiece> affected() {
        Stream<AffectedPiece> topics = site.topics().stream().flatMap(this::of);
        Stream<AffectedPiece> organizations =
                site.guide().organizations().stream().flatMap(this::of);
        Stream<AffectedPiece> notices = site.guide().notices().stream().flatMap(this::of);
        return Stream.of(topics, organizations, notices)
                .flatMap(affected -> affected)
                .toList();
    }

    private Stream<AffectedPiece> of(Topic topic) {
        String piece = "topic " + topic.id().value();
        return Stream.of(topic.name(), topic.about()).flatMap(words -> phrases(words, piece));
    }

    private Stream<AffectedPiece> of(Organization one) {
        String piece = "organization " + one.id().value();
        Stream<AffectedPiece> days =
                subject.days(one).map(reason -> AffectedPiece.of(one.id().position(), piece, reason));
        return Stream.concat(days, phrases(one.about(), piece));
    }

    private Stream<AffectedPiece> of(Notice one) {
        String piece = "notice " + one.id().value();
        Stream<AffectedPiece> days =
                subject.days(one).map(reason -> AffectedPiece.of(one.id().position(), piece, reason));
        return Stream.concat(days, phrases(one.text(), piece));
    }

    /** A localized text counts as one line for the maintainer, even if several languages mention the subject. */
    private Stream<AffectedPiece> phrases(Localized text, String piece) {
        return site.guide().languages().stream()
                .flatMap(language -> subject.words(text.in(language), language).stream())
                .limit(1)
                .map(reason -> new AffectedPiece(
                        text.position(),
                        Optional.empty(),
                        piece,
                        reason,
                        AffectedPiece.beginning(text.in(site.guide().source()))));
    }
}
