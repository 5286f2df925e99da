package org.waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.model.BlockId;
import org.waymark.model.Document;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Move;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;

/**
 * Reduces a guide to what was in force on a day. What was not yet in force is
 * removed. A term or page, to which other texts link, shows its first published revision instead. Topics, sources and
 * organizations stay as they are today.
 */
public record AsOf(LocalDate day) {

    public Site cut(Site site) {
        Map<EntryId, Entry> entries = new TreeMap<>();
        site.entries().forEach((id, entry) -> cut(entry).ifPresent(kept -> entries.put(id, kept)));
        List<WordedPiece<?>> worded = new ArrayList<>();
        site.worded().forEach(piece -> piece.asOf(day).ifPresent(worded::add));
        List<Edition> editions = site.editions().stream()
                .filter(edition -> isInForce(edition.day()))
                .toList();
        entries.replaceAll((id, entry) -> withMoves(entry, entries));
        return site.with(entries, worded).with(editions);
    }

    /** True if the block's new place was in force by then. */
    private static boolean isThere(Move move, Map<EntryId, Entry> entries) {
        BlockId to = move.to().value();
        return Optional.ofNullable(entries.get(to.entry()))
                .filter(Entry::isPublished)
                .filter(entry -> to.block().isEmpty() || entry.hasBlock(to.block()))
                .isPresent();
    }

    private static Entry withMoves(Entry entry, Map<EntryId, Entry> entries) {
        List<Move> there =
                entry.moves().stream().filter(move -> isThere(move, entries)).toList();
        return there.size() == entry.moves().size() ? entry : entry.with(there);
    }

    /** Whether nothing of the entry is dated ahead: then it stays the very same, and what was worked out of it holds. */
    private boolean isInForce(Entry entry) {
        return entry.retired().filter(retired -> !isInForce(retired.on())).isEmpty()
                && entry.revisions().stream()
                        .allMatch(revision -> revision.isInForce(day)
                                && revision.documents().values().stream()
                                        .map(Document::provenance)
                                        .allMatch(written -> written.isInForce(day)
                                                && written.asOf(day).equals(written)));
    }

    private Optional<Entry> cut(Entry entry) {
        if (isInForce(entry)) {
            return Optional.of(entry);
        }
        List<Revision> kept = new ArrayList<>(entry.revisions().stream()
                .filter(revision -> revision.isInForce(day))
                .toList());
        boolean isShown = kept.stream().anyMatch(revision -> !revision.draft());
        if (!isShown && entry.id().kind() != EntryKind.FAQ) {
            entry.published().stream().findFirst().ifPresent(kept::add);
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                entry.id(),
                entry.placement(),
                entry.formerly(),
                entry.retired().filter(retired -> isInForce(retired.on())),
                entry.help(),
                entry.moves(),
                kept.stream().map(this::cut).toList(),
                entry.position()));
    }

    private Revision cut(Revision revision) {
        Map<Language, Document> documents = new HashMap<>();
        revision.documents().forEach((language, document) -> {
            if (document.provenance().isInForce(day)) {
                documents.put(language, document.with(document.provenance().asOf(day)));
            }
        });
        return revision.with(documents);
    }

    private boolean isInForce(LocalDate from) {
        return !from.isAfter(day);
    }
}
