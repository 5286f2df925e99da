package org.waymark.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.history.RevisionSteps;
import org.waymark.i18n.PartNames;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Revision;
import org.waymark.model.Unit;
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
public record TranslatedText(EntryId entry, Version version, Version latest, List<Unit<Block>> parts) {
    public TranslatedText {
        parts = List.copyOf(parts);
    }

    public static TranslatedText of(Entry entry, Language language) {
        Version latest = entry.latest();
        Optional<Version> own = entry.in(language);
        if (own.isEmpty()) {
            return new TranslatedText(entry.id(), latest, latest, BlockUnits.untranslated(entry));
        }
        boolean isBehind = own.get().isOlderThan(latest);
        List<Unit<Block>> parts =
                isBehind ? BlockUnits.behind(own.get(), entry) : BlockUnits.current(entry.id(), own.get());
        return new TranslatedText(entry.id(), own.get(), latest, parts);
    }

    /**
     * The text of an earlier revision in the language, or else in the source language. Blocks whose words have since
     * been withdrawn from every language are marked as gone.
     */
    public static TranslatedText past(Entry entry, Revision revision, Language language) {
        Document document =
                revision.document(language).filter(own -> !own.draft()).orElseGet(revision::source);
        Version version = new Version(revision, document);
        Map<Integer, LocalDate> withdrawn = RevisionSteps.of(entry).withdrawn(revision);
        List<Unit<Block>> current = BlockUnits.current(entry.id(), version);
        List<Unit<Block>> parts = new ArrayList<>();
        for (int i = 0; i < current.size(); i++) {
            Unit<Block> unit = current.get(i);
            Optional<LocalDate> day = Optional.ofNullable(withdrawn.get(i));
            parts.add(day.map(unit::gone).orElse(unit));
        }
        return new TranslatedText(entry.id(), version, new Version(revision, revision.source()), parts);
    }

    /** The footnotes, by {@code ^} and their label. */
    public Map<String, Unit<Footnote>> footnotes() {
        return new DocumentUnits(this, List.of(version.revision(), latest.revision())).footnotes();
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
        Optional<Block> first = parts.stream().filter(Unit::isThere).findFirst().flatMap(Unit::target);
        boolean isOwn = first.equals(version.document().blocks().stream().findFirst());
        return isOwn ? version.document() : latest.document();
    }

    /**
     * The link names of the blocks, in order. Translations take the names of the source blocks by position. Blank for a
     * block that nothing links to and for one that the page does not show.
     */
    public List<String> names() {
        List<Block> there = parts.stream()
                .filter(Unit::isThere)
                .map(part -> part.source().or(part::target).orElseThrow())
                .toList();
        Iterator<String> names = PartNames.of(there).iterator();
        return parts.stream().map(part -> part.isThere() ? names.next() : "").toList();
    }

    /** The heading above a named block of the newest text; for a heading, the heading itself. */
    public Optional<Unit<Block>> headingOver(String block) {
        Optional<Unit<Block>> heading = Optional.empty();
        for (Unit<Block> part : parts) {
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
