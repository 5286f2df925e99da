package org.waymark.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * An answer, a term or a page, with all its revisions in all languages.
 *
 * @param placement topic and order; answers have one, terms and pages have none
 * @param formerly slugs it had before: their addresses lead on
 * @param help whom its page lists, by what they are there for
 * @param moves blocks that it had before and that are elsewhere now
 * @param revisions in ascending order, drafts included
 */
public record Entry(
        EntryId id,
        Optional<Placement> placement,
        List<Located<String>> formerly,
        Optional<Retirement> retired,
        List<Organization.Role> help,
        List<Move> moves,
        List<Revision> revisions,
        SourcePosition position) {
    public Entry {
        formerly = List.copyOf(formerly);
        help = List.copyOf(help);
        moves = List.copyOf(moves);
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /** The same entry of which other blocks have moved. */
    public Entry with(List<Move> others) {
        return new Entry(id, placement, formerly, retired, help, others, revisions, position);
    }

    /** The same entry with other revisions. */
    public Entry withRevisions(List<Revision> others) {
        return new Entry(id, placement, formerly, retired, help, moves, others, position);
    }

    /** Where a block has gone that it had before. */
    public Optional<Move> move(String block) {
        return moves.stream().filter(move -> move.block().value().equals(block)).findFirst();
    }

    /** Whether the newest text has a block of that name. */
    public boolean hasBlock(String name) {
        return latestRevision().source().blocks().stream()
                .flatMap(block -> block.name().stream())
                .anyMatch(own -> own.value().equals(name));
    }

    /** The revisions that readers may see, in ascending order. */
    public List<Revision> published() {
        return revisions.stream().filter(revision -> !revision.draft()).toList();
    }

    public boolean isPublished() {
        return revisions.stream().anyMatch(revision -> !revision.draft());
    }

    /** Whether readers saw another text before. */
    public boolean hasChanged() {
        return published().size() > 1;
    }

    /** The newest revision that readers may see; where all are drafts, the newest of those. */
    public Revision latestRevision() {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            if (!revisions.get(i).draft()) {
                return revisions.get(i);
            }
        }
        return revisions.get(revisions.size() - 1);
    }

    /** What the source language shows. */
    public Version latest() {
        return new Version(latestRevision(), latestRevision().source());
    }

    /** The highest revision with a file in the language, if there is one. */
    public Optional<Version> in(Language language) {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Revision revision = revisions.get(i);
            Optional<Document> document = revision.document(language);
            if (!revision.draft() && document.isPresent() && !document.get().draft()) {
                return Optional.of(new Version(revision, document.get()));
            }
        }
        return Optional.empty();
    }

    /** What readers of the language see: their own text, else the source's. */
    public Version shownIn(Language language) {
        return in(language).orElseGet(this::latest);
    }
}
