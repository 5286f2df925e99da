package org.waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Block;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Revision;
import org.waymark.model.Version;

/**
 * The history of an entry in a language: its texts there, or the source texts if it has none, and the changes between
 * them. It leaves out words that a later revision withdrew from every language.
 */
public final class History {
    private final Entry entry;
    private final List<Version> versions;
    private final RevisionSteps steps;

    private History(Entry entry, List<Version> versions) {
        this.entry = entry;
        this.versions = versions;
        this.steps = RevisionSteps.of(entry);
    }

    public static History of(Entry entry, Language language) {
        List<Version> own = versions(entry, language);
        return new History(
                entry, own.isEmpty() ? versions(entry, entry.latestRevision().sourceLanguage()) : own);
    }

    private static List<Version> versions(Entry entry, Language language) {
        return entry.published().stream()
                .flatMap(revision -> revision
                        .document(language)
                        .filter(document -> !document.draft())
                        .map(document -> new Version(revision, document))
                        .stream())
                .toList();
    }

    /** The entry whose history this is. */
    public EntryId entry() {
        return entry.id();
    }

    /** The texts, oldest first. */
    public List<Version> versions() {
        return versions;
    }

    /** The revisions of the source that are newer than the newest of these texts, oldest first. */
    public List<Revision> since() {
        int newest = versions.get(versions.size() - 1).revision().number();
        return entry.published().stream()
                .filter(revision -> revision.number() > newest)
                .toList();
    }

    /**
     * A block and what happened to it between two texts.
     *
     * @param before the earlier block; empty if there was none, or if it must no longer be shown
     * @param after the later block; empty if there is none, or if it must no longer be shown
     * @param withdrawn the day on which some of its words were withdrawn from every language
     * @param moved the current place of a block that was moved instead of removed
     */
    public record ChangedBlock(
            Change change,
            Optional<Markup> before,
            Optional<Markup> after,
            Optional<LocalDate> withdrawn,
            Optional<BlockId> moved) {
        static ChangedBlock of(Change change, Optional<Markup> before, Optional<Markup> after) {
            return new ChangedBlock(change, before, after, Optional.empty(), Optional.empty());
        }

        /** A copy without the text of the block. */
        private ChangedBlock withheld(LocalDate day) {
            return new ChangedBlock(change, Optional.empty(), Optional.empty(), Optional.of(day), moved);
        }
    }

    /** The index of the version that readers of the language saw on a day; 0 if there was none yet. */
    public int indexOn(LocalDate day) {
        int index = 0;
        for (int i = 1; i < versions.size(); i++) {
            Version version = versions.get(i);
            if (version.revision().isInForce(day)
                    && version.document().provenance().isInForce(day)) {
                index = i;
            }
        }
        return index;
    }

    /** The changes that led to the version at the index, in the order of that version. The index must be at least 1. */
    public List<ChangedBlock> changes(int index) {
        return changes(index - 1, index);
    }

    /** The changes between two versions, in the order of the later one. */
    public List<ChangedBlock> changes(int earlier, int later) {
        Version from = versions.get(earlier);
        Version to = versions.get(later);
        Map<Integer, LocalDate> withdrawnBefore = steps.withdrawn(from.revision());
        Map<Integer, LocalDate> withdrawnAfter = steps.withdrawn(to.revision());
        List<Block> before = named(from);
        List<Block> after = named(to);
        List<ChangedBlock> parts = new ArrayList<>();
        for (BlockPair pair : Pairing.of(before, after)) {
            Optional<LocalDate> old = Optional.ofNullable(withdrawnBefore.get(pair.before()));
            Optional<LocalDate> young = Optional.ofNullable(withdrawnAfter.get(pair.after()));
            parts.add(new ChangedBlock(
                    pair.change(),
                    old.isPresent() ? Optional.empty() : markup(before, pair.before()),
                    young.isPresent() ? Optional.empty() : markup(after, pair.after()),
                    young.or(() -> old),
                    pair.change() == Change.GONE ? moved(before.get(pair.before())) : Optional.empty()));
        }
        List<ChangedBlock> notes = FootnoteContent.changes(
                from.document().footnotes(), to.document().footnotes());
        Optional<LocalDate> withdrawn = steps.withdrawing(from.revision());
        notes.forEach(note -> parts.add(withdrawn.map(note::withheld).orElse(note)));
        return parts;
    }

    private Optional<BlockId> moved(Block block) {
        return block.name()
                .flatMap(name -> entry.move(name.value()))
                .map(move -> move.to().value());
    }

    private static Optional<Markup> markup(List<Block> blocks, int place) {
        return at(blocks, place).map(Block::markup);
    }

    private static Optional<Block> at(List<Block> blocks, int place) {
        return place < 0 ? Optional.empty() : Optional.of(blocks.get(place));
    }

    /**
     * The blocks of a text with the names that the source text gives them, so that a named block is found however much
     * it changed.
     */
    private static List<Block> named(Version version) {
        List<Block> own = version.document().blocks();
        List<Block> source = version.revision().source().blocks();
        List<Block> named = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Block block = own.get(i);
            named.add(new Block(
                    block.kind(),
                    block.shape(),
                    block.level(),
                    source.get(i).name(),
                    block.markup(),
                    block.text(),
                    block.position()));
        }
        return named;
    }
}
