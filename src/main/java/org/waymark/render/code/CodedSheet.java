package org.waymark.render.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Provenance;
import org.waymark.model.Reference;
import org.waymark.model.Revised;
import org.waymark.model.RevisionText;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.render.Address;
import org.waymark.render.Addresses;

/**
 * A printed sheet that bears a code.
 *
 * @param place its address in a language
 * @param formerPlaces the addresses that it had before its answer got another name
 * @param pieces the pieces whose texts are on it
 */
public record CodedSheet(
        Function<Language, Address> place, List<Function<Language, Address>> formerPlaces, List<Piece> pieces) {
    public CodedSheet {
        formerPlaces = List.copyOf(formerPlaces);
        pieces = List.copyOf(pieces);
    }

    private CodedSheet(Function<Language, Address> place, List<Piece> pieces) {
        this(place, List.of(), pieces);
    }

    /** The sheet of one answer. A code on a copy from before the answer got another name stays known. */
    public static CodedSheet ofAnswer(Entry answer, Site site) {
        CodedSheet sheet = ofAnswers(language -> Addresses.printedAnswer(answer.id(), language), List.of(answer), site);
        return new CodedSheet(
                sheet.place(),
                answer.formerly().stream()
                        .map(old -> new EntryId(answer.id().kind(), old.value()))
                        .map(old -> (Function<Language, Address>) language -> Addresses.printedAnswer(old, language))
                        .toList(),
                sheet.pieces());
    }

    /** A sheet of answers, with the words that are explained at its foot, or were when it had an earlier text. */
    public static CodedSheet ofAnswers(Function<Language, Address> place, List<Entry> answers, Site site) {
        Stream<Entry> words = answers.stream()
                .flatMap(answer -> answer.published().stream())
                .flatMap(revision -> revision.source().references().stream())
                .filter(reference -> reference.is(Reference.Scheme.TERM))
                .map(Reference::target)
                .distinct()
                .flatMap(slug -> site.entry(new EntryId(EntryKind.TERM, slug)).stream());
        return new CodedSheet(
                place,
                Stream.concat(answers.stream(), words).map(Piece.class::cast).toList());
    }

    /** The sheet with the first steps; empty if guide.yaml names none. */
    public static Optional<CodedSheet> ofFirstSteps(Site site) {
        List<Piece> answers = site.guide().signposts().firstSteps().stream()
                .flatMap(post -> post.to() instanceof Reference reference ? reference.block().stream() : Stream.empty())
                .flatMap(block -> site.entry(block.now(site).entry()).stream())
                .filter(entry -> entry.isPublished() && entry.retired().isEmpty())
                .distinct()
                .map(Piece.class::cast)
                .toList();
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodedSheet(Addresses::printedFirstSteps, answers));
    }

    /** The sheets of pieces with facts and words, and those of their lists. The page of a record is its sheet. */
    public static Stream<CodedSheet> ofWorded(Site site) {
        Stream<CodedSheet> own = site.worded().stream()
                .filter(Piece::isPublished)
                .filter(piece -> piece.sheet(site.guide().source()).isPresent()
                        || piece.kind().list().isPresent())
                .map(piece -> new CodedSheet(
                        language -> piece.sheet(language)
                                .map(Address::new)
                                .orElseGet(() -> Addresses.piece(piece, language)),
                        List.of(piece)));
        Stream<CodedSheet> lists = site.kinds().stream()
                .flatMap(kind -> kind.list().stream()
                        .map(list -> new CodedSheet(language -> new Address(list.sheet(language)), all(kind, site))))
                .filter(sheet -> !sheet.pieces().isEmpty());
        return Stream.concat(own, lists);
    }

    private static List<Piece> all(WordedKind kind, Site site) {
        return site.worded().stream()
                .filter(piece -> piece.kind().equals(kind) && piece.isPublished())
                .map(Piece.class::cast)
                .toList();
    }

    /** The address of today, and those before it. */
    List<Address> places(Language language) {
        return Stream.concat(Stream.of(place), formerPlaces.stream())
                .map(at -> at.apply(language))
                .toList();
    }

    /** The days, up to one, on which a text of the sheet changed for readers of a language; never empty. */
    TreeSet<LocalDate> days(Language language, LocalDate until) {
        TreeSet<LocalDate> days = new TreeSet<>();
        pieces.forEach(piece -> days(piece, language).forEach(days::add));
        TreeSet<LocalDate> past = new TreeSet<>(days.headSet(until, true));
        if (past.isEmpty()) {
            past.add(days.isEmpty() ? until : days.first());
        }
        return past;
    }

    /** The days on which a piece changed for readers of a language. A translation counts from its own day if that is later. */
    public static Stream<LocalDate> days(Piece piece, Language language) {
        return piece.revisions().stream()
                .filter(revision -> !revision.draft())
                .flatMap(revision -> days(revision, language));
    }

    private static Stream<LocalDate> days(Revised revision, Language language) {
        LocalDate effective = revision.effective().value();
        Stream<LocalDate> translated = Stream.ofNullable(revision.texts().get(language))
                .map(RevisionText::provenance)
                .flatMap(provenance -> provenance.translation().stream())
                .map(Provenance.Translation::on)
                .filter(effective::isBefore);
        return Stream.concat(Stream.of(effective), translated);
    }
}
