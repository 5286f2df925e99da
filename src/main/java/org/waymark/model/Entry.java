package org.waymark.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * An answer, a term or a page, with all revisions in all languages.
 *
 * @param placement topic and order; set for answers, empty for terms and pages
 * @param formerly earlier slugs; their addresses redirect to the entry
 * @param help the roles of the organizations that the page lists
 * @param moves blocks that have moved elsewhere
 * @param revisions in ascending order, including drafts
 */
public record Entry(
        EntryId id,
        Optional<Placement> placement,
        List<Located<String>> formerly,
        Optional<Retirement> retired,
        List<Located<String>> help,
        List<Move> moves,
        List<Revision> revisions,
        SourcePosition position)
        implements Piece {
    public Entry {
        formerly = List.copyOf(formerly);
        help = List.copyOf(help);
        moves = List.copyOf(moves);
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    @Override
    public EntryKind kind() {
        return id.kind();
    }

    @Override
    public String slug() {
        return id.slug();
    }

    @Override
    public List<String> formerPaths() {
        return formerly.stream()
                .map(old -> new EntryId(id.kind(), old.value()).path())
                .toList();
    }

    @Override
    public List<String> pages(Language language) {
        return List.of(id.page(language));
    }

    @Override
    public boolean isRetired() {
        return retired.isPresent();
    }

    /** A copy with other moved blocks. */
    public Entry with(List<Move> others) {
        return new Entry(id, placement, formerly, retired, help, others, revisions, position);
    }

    /** A copy with other revisions. */
    public Entry withRevisions(List<Revision> others) {
        return new Entry(id, placement, formerly, retired, help, moves, others, position);
    }

    /** The move of a block that this entry once contained. */
    public Optional<Move> move(String block) {
        return moves.stream().filter(move -> move.block().value().equals(block)).findFirst();
    }

    /** True if the newest text has a block with this name. */
    public boolean hasBlock(String name) {
        return latestRevision().source().blocks().stream()
                .flatMap(block -> block.name().stream())
                .anyMatch(own -> own.value().equals(name));
    }

    /** The published revisions, in ascending order. */
    public List<Revision> published() {
        return revisions.stream().filter(revision -> !revision.draft()).toList();
    }

    /** True if readers have seen an earlier text. */
    public boolean hasChanged() {
        return published().size() > 1;
    }

    /** The newest published revision; if all are drafts, the newest draft. */
    public Revision latestRevision() {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            if (!revisions.get(i).draft()) {
                return revisions.get(i);
            }
        }
        return revisions.get(revisions.size() - 1);
    }

    /** The newest text in the source language. */
    public Version latest() {
        return new Version(latestRevision(), latestRevision().source());
    }

    /** The text of the newest published revision that has one in this language. Empty if there is none. */
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

    /** The text shown to readers of the language: their own, or else the source text. */
    public Version shownIn(Language language) {
        return in(language).orElseGet(this::latest);
    }
}
