package org.waymark.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.context.Chapter;
import org.waymark.render.context.Chapters;

/** Finds the printed sheets that show an affected answer, table or word. */
record SheetImpact(Site site, Set<EntryId> entries, List<WordedPiece<?>> pieces) {
    List<AffectedPiece> affected() {
        List<AffectedPiece> sheets = new ArrayList<>();
        for (Language language : site.guide().languages()) {
            answers(language, sheets);
            pieces.forEach(piece ->
                    piece.sheet(language).ifPresent(sheet -> add(new Address(sheet), language, piece.path(), sheets)));
            pieces.stream()
                    .map(WordedPiece::kind)
                    .distinct()
                    .forEach(kind -> kind.list()
                            .ifPresent(
                                    list -> add(new Address(list.sheet(language)), language, kind.folder(), sheets)));
        }
        return sheets;
    }

    private void answers(Language language, List<AffectedPiece> sheets) {
        Chapters chapters = Chapters.of(site);
        List<List<Entry>> topics = chapters.all().stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .toList();
        if (topics.stream().limit(chapters.sheetsOnGuide()).anyMatch(sheet -> shows(sheet, language))) {
            add(Addresses.printedGuide(language), language, "the whole guide", sheets);
        }
        parts(chapters.details(), language)
                .forEach(part -> add(
                        Addresses.printedDetails(site.guide().frame(), part, language),
                        language,
                        "details of the answers",
                        sheets));
        for (Chapter chapter : chapters.all()) {
            parts(chapter.sheets(), language)
                    .forEach(part -> add(
                            Addresses.printedTopic(chapter.id(), part, language),
                            language,
                            "topic " + chapter.id(),
                            sheets));
        }
    }

    /** The numbers of the parts, from 1 on, on which something touched stands. */
    private IntStream parts(List<List<Entry>> parts, Language language) {
        return IntStream.rangeClosed(1, parts.size()).filter(part -> shows(parts.get(part - 1), language));
    }

    private boolean shows(List<Entry> answers, Language language) {
        return answers.stream().anyMatch(answer -> shows(answer, language));
    }

    /** True if the answer is affected, or a word that is explained at the foot of its sheet. */
    private boolean shows(Entry answer, Language language) {
        return entries.contains(answer.id())
                || answer.shownIn(language).document().references().stream()
                        .filter(reference -> reference.is(Scheme.TERM))
                        .map(Reference::target)
                        .anyMatch(slug -> entries.contains(new EntryId(EntryKind.TERM, slug)));
    }

    private static void add(Address sheet, Language language, String piece, List<AffectedPiece> sheets) {
        sheets.add(new AffectedPiece(
                SourcePosition.ofFile(sheet.path()), Optional.of(language), piece, "has words that are touched", ""));
    }
}
