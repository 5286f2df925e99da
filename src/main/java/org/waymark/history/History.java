package org.waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Block;
import org.waymark.model.BlockId;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Revision;
import org.waymark.model.Version;

/**
 * How an entry came to read as it does in a language: its own texts there, or the source's where it has none, and what changed
 * from each to the next. Words that a later revision took out of every language are in none of it.
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

    /** Whose texts they are. */
    public EntryId entry() {
        return entry.id();
    }

    /** The texts, the oldest first. */
    public List<Version> versions() {
        return versions;
    }

    /** The revisions of the source since the newest of these texts, the oldest first. */
    public List<Revision> since() {
        int newest = versions.get(versions.size() - 1).revision().number();
        return entry.published().stream()
                .filter(revision -> revision.number() > newest)
                .toList();
    }

    /**
     * A part of a text, and what became of it in the next one.
     *
     * @param before as it was; empty where there was nothing, or it must not be shown any more
     * @param after as it became; empty where nothing is left, or it must not be shown any more
     * @param withdrawn the day on which words of it were taken out of every language
     * @param moved where it is now, if it is not gone for good
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

        /** The same part without its words. */
        private ChangedBlock withheld(LocalDate day) {
            return new ChangedBlock(change, Optional.empty(), Optional.empty(), Optional.of(day), moved);
        }
    }

    /** What became of each part of the text before, in the order of the version at the index, which must not be the first. */
    public List<ChangedBlock> changes(int index) {
        Version from = versions.get(index - 1);
        Version to = versions.get(index);
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

    /** The blocks of a text with the names that the source gives them: so a named one is found again, however it changed. */
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

    /**
     * A text as it was in an earlier revision: in the language, else in the source's. A part whose words were taken out of every
     * language since is gone.
     */
    public static TranslatedText past(Entry entry, Revision revision, Language language) {
        Document document =
                revision.document(language).filter(own -> !own.draft()).orElseGet(revision::source);
        Version version = new Version(revision, document);
        Map<Integer, LocalDate> withdrawn = RevisionSteps.of(entry).withdrawn(revision);
        List<TranslatedText.TranslatedBlock> parts = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Optional<Block> block = Optional.of(document.blocks().get(i));
            Optional<Block> source = at(revision.source().blocks(), i);
            Optional<LocalDate> day = Optional.ofNullable(withdrawn.get(i));
            parts.add(
                    day.isPresent()
                            ? new TranslatedText.TranslatedBlock(
                                    TranslatedText.State.GONE, Optional.empty(), Optional.empty(), source, day.get())
                            : new TranslatedText.TranslatedBlock(
                                    TranslatedText.State.CURRENT,
                                    block,
                                    source,
                                    source,
                                    revision.effective().value()));
        }
        return new TranslatedText(entry.id(), version, new Version(revision, revision.source()), parts);
    }
}
