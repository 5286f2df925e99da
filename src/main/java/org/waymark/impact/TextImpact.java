package org.waymark.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Block;
import org.waymark.model.BlockId;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.Unit;
import org.waymark.translation.TranslatedText;

/**
 * Finds the answers, terms and pages that are affected by a subject: first in the source language, then in
 * translations.
 */
final class TextImpact {

    private final Site site;
    private final Subject subject;
    private final List<AffectedPiece> affected = new ArrayList<>();
    private final List<AffectedPiece> translations = new ArrayList<>();
    private final Set<EntryId> entries = new TreeSet<>();
    private final Set<BlockId> places = new HashSet<>();

    TextImpact(Site site, Subject subject) {
        this.site = site;
        this.subject = subject;
        site.entries().values().stream()
                .filter(entry -> entry.retired().isEmpty())
                .forEach(this::look);
    }

    List<AffectedPiece> affected() {
        return List.copyOf(affected);
    }

    List<AffectedPiece> translations() {
        return List.copyOf(translations);
    }

    /** The entries that are affected in any language. */
    Set<EntryId> entries() {
        return entries;
    }

    /** The affected blocks that have a name. */
    Set<BlockId> places() {
        return places;
    }

    private void look(Entry entry) {
        int before = affected.size() + translations.size();
        Revision latest = entry.latestRevision();
        Set<Block> affectedBlocks = source(entry, latest);
        site.guide().languages().stream()
                .filter(language -> !language.equals(latest.sourceLanguage()))
                .forEach(language -> translation(entry, language, affectedBlocks));
        entry.revisions().stream()
                .filter(revision -> revision.number() > latest.number())
                .forEach(draft -> source(entry, draft));
        if (affected.size() + translations.size() > before) {
            entries.add(entry.id());
        }
    }

    /** The affected blocks of a revision's source text. */
    private Set<Block> source(Entry entry, Revision revision) {
        Document document = revision.source();
        whole(entry, revision).ifPresent(affected::add);
        affected.addAll(outside(entry, document));
        Set<Block> affectedBlocks = new LinkedHashSet<>();
        for (Block block : document.blocks()) {
            reason(block, document.language()).ifPresent(reason -> {
                affectedBlocks.add(block);
                String name = block.name().map(Located::value).orElse("");
                if (!name.isEmpty()) {
                    places.add(new BlockId(entry.id(), name));
                }
                affected.add(affectedPiece(piece(entry, name), block, document.language(), reason));
            });
        }
        return affectedBlocks;
    }

    /**
     * A piece for the whole text, if it is about the subject, took effect on that day, or cites the subject in its
     * front matter.
     */
    private Optional<AffectedPiece> whole(Entry entry, Revision revision) {
        SourcePosition title = revision.source().title().position();
        List<Located<String>> reasons = Stream.of(
                        subject.entry(entry).stream().map(reason -> new Located<>(reason, title)),
                        subject.revision(revision).stream(),
                        revision.cites().stream().flatMap(this::cites))
                .flatMap(found -> found)
                .toList();
        return reasons.stream()
                .findFirst()
                .map(first -> new AffectedPiece(
                        first.position(),
                        Optional.of(revision.sourceLanguage()),
                        entry.id().path(),
                        "the whole text: "
                                + reasons.stream()
                                        .map(Located::value)
                                        .distinct()
                                        .collect(Collectors.joining("; ")),
                        revision.source().heading().value()));
    }

    private Stream<Located<String>> cites(Located<String> id) {
        return subject.citation(id.value()).stream().map(reason -> new Located<>(reason, id.position()));
    }

    /** The affected parts outside the blocks: heading, other names and footnotes. */
    private List<AffectedPiece> outside(Entry entry, Document document) {
        String heading = document.heading().value();
        Stream<AffectedPiece> names = subject.names(document)
                .flatMap(name -> subject.words(name.value(), document.language()).stream()
                        .map(reason -> new AffectedPiece(
                                name.position(),
                                Optional.of(document.language()),
                                entry.id().path(),
                                "a name " + reason,
                                name.value())));
        Stream<AffectedPiece> headings = subject.words(heading, document.language()).stream()
                .map(reason -> new AffectedPiece(
                        document.heading().position(),
                        Optional.of(document.language()),
                        entry.id().path(),
                        "the heading " + reason,
                        heading));
        Stream<AffectedPiece> notes = document.footnotes().stream()
                .flatMap(note -> note.markup().references().stream())
                .flatMap(link -> subject.link(link).stream()
                        .map(reason -> new AffectedPiece(
                                link.position(),
                                Optional.of(document.language()),
                                entry.id().path(),
                                "a footnote " + reason,
                                link.words())));
        Stream<AffectedPiece> footnotes = document.footnotes().stream()
                .flatMap(note -> subject.words(note.markup().text(), document.language()).stream()
                        .map(reason -> new AffectedPiece(
                                document.position(),
                                Optional.of(document.language()),
                                entry.id().path(),
                                "footnote " + note.label() + " " + reason,
                                AffectedPiece.beginning(note.markup().text()))));
        return Stream.of(names, headings, notes, footnotes)
                .flatMap(affected -> affected)
                .distinct()
                .toList();
    }

    private Optional<String> reason(Block block, Language language) {
        Stream<String> pictures =
                block.markup().pictures().stream().flatMap(picture -> subject.picture(picture.file()).stream());
        String reasons = Stream.of(links(block.markup()), subject.words(block.text(), language).stream(), pictures)
                .flatMap(found -> found)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(reasons).filter(found -> !found.isEmpty());
    }

    private Stream<String> links(Markup markup) {
        return markup.references().stream().flatMap(reference -> subject.link(reference).stream());
    }

    /** Adds the translations of affected blocks and the translated blocks that mention the subject themselves. */
    private void translation(Entry entry, Language language, Set<Block> affectedBlocks) {
        TranslatedText reading = TranslatedText.of(entry, language);
        if (reading.isUntranslated(language)) {
            return;
        }
        translations.addAll(outside(entry, reading.version().document()));
        for (Unit<Block> part : reading.parts()) {
            part.target().ifPresent(own -> {
                Optional<String> translates =
                        part.source().filter(affectedBlocks::contains).map(source -> "translates " + source.position());
                String name =
                        part.source().flatMap(Block::name).map(Located::value).orElse("");
                reason(own, language)
                        .or(() -> translates)
                        .map(reason -> part.isStale() ? reason + "; is behind already" : reason)
                        .ifPresent(
                                reason -> translations.add(affectedPiece(piece(entry, name), own, language, reason)));
            });
        }
    }

    private static AffectedPiece affectedPiece(String piece, Block block, Language language, String reason) {
        return new AffectedPiece(
                block.position(), Optional.of(language), piece, reason, AffectedPiece.beginning(block.text()));
    }

    private static String piece(Entry entry, String block) {
        return entry.id().path() + (block.isEmpty() ? "" : "#" + block);
    }
}
