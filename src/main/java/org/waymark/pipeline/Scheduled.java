package org.waymark.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Document;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Provenance;
import org.waymark.model.Revised;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.WordedRevision;

/**
 * Content that is published but dated after the day that is shown. It is held back until its own day.
 *
 * @param what its name, for example {@code faq/cost r2}
 * @param isShown true if it is shown all the same, because other content needs it
 */
public record Scheduled(SourcePosition position, String what, LocalDate day, boolean isShown) {
    private Scheduled(SourcePosition position, String what, LocalDate day) {
        this(position, what, day, false);
    }

    /** Everything that is held back on a day, the soonest first. */
    public static List<Scheduled> of(Site site, LocalDate today) {
        List<Scheduled> found = new ArrayList<>();
        site.entries().values().forEach(entry -> found.addAll(of(entry)));
        site.worded().forEach(piece -> found.addAll(worded(piece.path(), piece.revisions())));
        site.editions().forEach(edition -> found.add(of(edition)));
        return found.stream()
                .filter(one -> one.day().isAfter(today))
                .sorted(Comparator.comparing(Scheduled::day)
                        .thenComparing(Scheduled::position)
                        .thenComparing(Scheduled::what))
                .toList();
    }

    private static Scheduled of(Edition edition) {
        return new Scheduled(edition.position(), "this edition", edition.day());
    }

    private static List<Scheduled> of(Entry entry) {
        List<Scheduled> dated = new ArrayList<>();
        for (Revision revision : entry.published()) {
            String name = entry.id().path() + " r" + revision.number();
            boolean isShown = entry.id().kind() != EntryKind.FAQ
                    && revision.equals(entry.published().get(0));
            dated.add(new Scheduled(
                    revision.effective().position(), name, revision.effective().value(), isShown));
            for (Document document : revision.documents().values()) {
                if (!document.draft()) {
                    dated.addAll(of(document.provenance(), document.position(), name + " in " + document.language())
                            .filter(one -> one.isAfter(revision))
                            .toList());
                }
            }
        }
        entry.retired()
                .ifPresent(end -> dated.add(new Scheduled(
                        entry.position(), "the end of " + entry.id().path(), end.on())));
        return dated;
    }

    private static List<Scheduled> worded(String piece, Collection<? extends WordedRevision<?>> revisions) {
        List<Scheduled> dated = new ArrayList<>();
        for (WordedRevision<?> revision : revisions) {
            if (!revision.draft()) {
                String name = piece + " r" + revision.number();
                dated.add(new Scheduled(
                        revision.effective().position(),
                        name,
                        revision.effective().value()));
                revision.words()
                        .forEach((language, words) ->
                                dated.addAll(of(words.provenance(), words.position(), name + " in " + language)
                                        .filter(one -> one.isAfter(revision))
                                        .toList()));
            }
        }
        return dated;
    }

    private static Stream<Scheduled> of(Provenance provenance, SourcePosition position, String name) {
        return Stream.of(
                        provenance.translation().map(one -> new Scheduled(position, name, one.on())),
                        provenance.review().map(one -> new Scheduled(position, "the review of " + name, one.on())),
                        provenance.checked().map(on -> new Scheduled(position, "that " + name + " was checked", on)))
                .flatMap(dated -> dated.stream());
    }

    /** True if it is later than its revision. Otherwise the line of the revision covers it. */
    private boolean isAfter(Revised revision) {
        return day.isAfter(revision.effective().value());
    }

    /** The line for the author: the place, and what to do. */
    public String format() {
        return position + ": " + what
                + (isShown
                        ? " is dated " + day + ", a day ahead, but is shown already: other texts lean on it"
                        : " goes live on " + day + ": build again that day");
    }
}
