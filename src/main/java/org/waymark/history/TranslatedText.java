package org.waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.PartNames;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Revision;
import org.waymark.model.Version;

/**
 * The text of an entry in a language, with its out-of-date blocks marked: each block of the newest source text, with
 * its translation. If the language is up to date, this is its own text; if it has no text, every block is new.
 *
 * @param entry the entry
 * @param version the text in the language, or else the newest source text
 * @param latest the newest source text
 * @param parts the blocks in the order of the newest text; a removed block follows the block that it followed
 *     before
 */
public record TranslatedText(EntryId entry, Version version, Version latest, List<TranslatedBlock> parts) {
    public TranslatedText {
        parts = List.copyOf(parts);
    }

    /** The translation status of a block. */
    public enum State {
        CURRENT,
        CHANGED,
        /** The source changed, and the old words must no longer be shown. */
        WITHDRAWN,
        NEW,
        GONE,
        /** The block is now in another text, or elsewhere in this one. */
        MOVED
    }

    /**
     * A block with its translation status.
     *
     * @param own the block in the language; empty if there is none, or if it must not be shown
     * @param source the block of the newest source text; empty if it is gone
     * @param before the source block that was translated; empty if none was
     * @param since the day of the revision that led to this state; for a current block, the day of its own revision
     */
    public record TranslatedBlock(
            State state, Optional<Block> own, Optional<Block> source, Optional<Block> before, LocalDate since) {
        /** True if the language has no up-to-date words for this block. */
        public boolean isStale() {
            return state != State.CURRENT && state != State.MOVED;
        }

        /** True if the page shows anything for this block. */
        public boolean isThere() {
            return own.isPresent() || source.isPresent();
        }
    }

    public static TranslatedText of(Entry entry, Language language) {
        Version latest = entry.latest();
        Optional<Version> own = entry.in(language);
        if (own.isEmpty()) {
            return new TranslatedText(entry.id(), latest, latest, untranslated(latest));
        }
        boolean isBehind = own.get().isOlderThan(latest);
        List<TranslatedBlock> parts = isBehind ? behind(own.get(), entry) : current(own.get());
        return new TranslatedText(entry.id(), own.get(), latest, parts);
    }

    private static List<TranslatedBlock> untranslated(Version latest) {
        LocalDate since = latest.revision().effective().value();
        return latest.document().blocks().stream()
                .map(block ->
                        new TranslatedBlock(State.NEW, Optional.empty(), Optional.of(block), Optional.empty(), since))
                .toList();
    }

    private static List<TranslatedBlock> current(Version version) {
        List<Block> own = version.document().blocks();
        List<Block> source = version.revision().source().blocks();
        LocalDate since = version.revision().effective().value();
        List<TranslatedBlock> parts = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Optional<Block> there = i < source.size() ? Optional.of(source.get(i)) : Optional.empty();
            parts.add(new TranslatedBlock(State.CURRENT, Optional.of(own.get(i)), there, there, since));
        }
        return parts;
    }

    private static List<TranslatedBlock> behind(Version own, Entry entry) {
        RevisionSteps steps = RevisionSteps.between(own.revision(), entry);
        List<Block> after = entry.latest().document().blocks();
        Revision from = own.revision();
        return Pairing.of(from.source().blocks(), after).stream()
                .map(pair -> part(pair, own, after, steps))
                .map(part -> moved(part, entry))
                .toList();
    }

    private static TranslatedBlock moved(TranslatedBlock part, Entry entry) {
        boolean isMoved = part.state() == State.GONE
                && part.before()
                        .flatMap(Block::name)
                        .flatMap(name -> entry.move(name.value()))
                        .isPresent();
        return isMoved
                ? new TranslatedBlock(State.MOVED, part.own(), part.source(), part.before(), part.since())
                : part;
    }

    private static TranslatedBlock part(BlockPair pair, Version own, List<Block> after, RevisionSteps steps) {
        if (pair.change() == Change.NEW) {
            LocalDate since = steps.trace(pair.after()).changedOn();
            return new TranslatedBlock(
                    State.NEW, Optional.empty(), Optional.of(after.get(pair.after())), Optional.empty(), since);
        }
        Optional<Block> before = Optional.of(own.revision().source().blocks().get(pair.before()));
        if (pair.change() == Change.GONE) {
            return new TranslatedBlock(
                    State.GONE, Optional.empty(), Optional.empty(), before, steps.goneOn(pair.before()));
        }
        Optional<Block> source = Optional.of(after.get(pair.after()));
        Optional<Block> translated = Optional.of(own.document().blocks().get(pair.before()));
        if (!pair.change().isStale()) {
            LocalDate since = own.revision().effective().value();
            return new TranslatedBlock(State.CURRENT, translated, source, before, since);
        }
        RevisionSteps.Trace trace = steps.trace(pair.after());
        return trace.isWithdrawn()
                ? new TranslatedBlock(State.WITHDRAWN, Optional.empty(), source, before, trace.changedOn())
                : new TranslatedBlock(State.CHANGED, translated, source, before, trace.changedOn());
    }

    /** True if the text of the language is older than the source text. */
    public boolean isBehind() {
        return version.isOlderThan(latest);
    }

    /** True if the language has no text at all. */
    public boolean isUntranslated(Language language) {
        return !version.isIn(language);
    }

    /** The number of blocks of the newest text without an up-to-date translation. */
    public int stale() {
        return (int) parts.stream()
                .filter(part -> part.isStale() && part.source().isPresent())
                .count();
    }

    /** The number of blocks of the newest text. */
    public int blocks() {
        return latest.document().blocks().size();
    }

    /**
     * The text whose heading and short answer are shown in lists: the language's own, or the source's if the first
     * block of its own is gone or must not be shown.
     */
    public Document summary() {
        Optional<Block> first =
                parts.stream().filter(TranslatedBlock::isThere).findFirst().flatMap(TranslatedBlock::own);
        boolean isOwn = first.equals(version.document().blocks().stream().findFirst());
        return isOwn ? version.document() : latest.document();
    }

    /**
     * The link names of the blocks, in order. Translations take the names of the source blocks by position. Blank for a
     * block that nothing links to and for one that the page does not show.
     */
    public List<String> names() {
        List<Block> there = parts.stream()
                .filter(TranslatedBlock::isThere)
                .map(part -> part.source().or(part::own).orElseThrow())
                .toList();
        Iterator<String> names = PartNames.of(there).iterator();
        return parts.stream().map(part -> part.isThere() ? names.next() : "").toList();
    }

    /** The heading above a named block of the newest text; for a heading, the heading itself. */
    public Optional<TranslatedBlock> headingOver(String block) {
        Optional<TranslatedBlock> heading = Optional.empty();
        for (TranslatedBlock part : parts) {
            if (part.source().filter(source -> source.level() > 0).isPresent()) {
                heading = Optional.of(part);
            }
            if (part.source()
                    .flatMap(Block::name)
                    .filter(name -> name.value().equals(block))
                    .isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    /** The citations of the text's own revision and, if it is behind, also those of the newest one. */
    public Stream<String> cites() {
        return Stream.of(version.revision(), latest.revision())
                .flatMap(revision -> revision.cites().stream())
                .map(Located::value)
                .distinct();
    }
}
