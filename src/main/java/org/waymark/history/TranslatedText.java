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
 * How an entry reads in a language: each block of the source's newest text, with what the language has for it. Where the
 * language is up to date that is its own text; where it is behind, it shows in which parts; where it has no text, all is new.
 *
 * @param entry whose text it is
 * @param version the text in the language, else the source's newest
 * @param latest the source's newest text
 * @param parts in the order of the newest text; what is gone stands after what it followed
 */
public record TranslatedText(EntryId entry, Version version, Version latest, List<TranslatedBlock> parts) {
    public TranslatedText {
        parts = List.copyOf(parts);
    }

    /** How far a part of a translation is behind. */
    public enum State {
        CURRENT,
        CHANGED,
        /** It changed, and the old words must not be shown any more. */
        WITHDRAWN,
        NEW,
        GONE,
        /** It is in another text now, or further down in this one. */
        MOVED
    }

    /**
     * A part of the text.
     *
     * @param own the block in the language; empty where there is none, or it must not be shown
     * @param source the block of the source's newest text; empty where it is gone
     * @param before the block of the source that was translated; empty where nothing was
     * @param since the day of the revision that made it so; for a current part the day of its own revision
     */
    public record TranslatedBlock(
            State state, Optional<Block> own, Optional<Block> source, Optional<Block> before, LocalDate since) {
        /** Whether readers of the language have no words of their own that still hold. */
        public boolean isStale() {
            return state != State.CURRENT && state != State.MOVED;
        }

        /** Whether readers meet anything of it in this text. */
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

    /** Whether the language has a text that is older than the source's. */
    public boolean isBehind() {
        return version.isOlderThan(latest);
    }

    /** Whether the language has no text at all. */
    public boolean isUntranslated(Language language) {
        return !version.isIn(language);
    }

    /** How many blocks of the newest text have no words in the language that still hold. */
    public int stale() {
        return (int) parts.stream()
                .filter(part -> part.isStale() && part.source().isPresent())
                .count();
    }

    /** How many blocks the newest text has. */
    public int blocks() {
        return latest.document().blocks().size();
    }

    /**
     * The text whose heading and short answer are shown in lists: the language's own, but the source's where the first words
     * of its own are gone or may not be shown.
     */
    public Document summary() {
        Optional<Block> first =
                parts.stream().filter(TranslatedBlock::isThere).findFirst().flatMap(TranslatedBlock::own);
        boolean isOwn = first.equals(version.document().blocks().stream().findFirst());
        return isOwn ? version.document() : latest.document();
    }

    /**
     * What readers can link to each part by: translations take the names of the source's blocks by their order. Empty for one that
     * nobody links to, and for one that is not there.
     */
    public List<String> names() {
        List<Block> there = parts.stream()
                .filter(TranslatedBlock::isThere)
                .map(part -> part.source().or(part::own).orElseThrow())
                .toList();
        Iterator<String> names = PartNames.of(there).iterator();
        return parts.stream().map(part -> part.isThere() ? names.next() : "").toList();
    }

    /** The heading under which a named block of the newest text stands; a heading stands under itself. */
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

    /** What the text rests on: what its own revision cites, and, where it is behind, what the newest does. */
    public Stream<String> cites() {
        return Stream.of(version.revision(), latest.revision())
                .flatMap(revision -> revision.cites().stream())
                .map(Located::value)
                .distinct();
    }
}
