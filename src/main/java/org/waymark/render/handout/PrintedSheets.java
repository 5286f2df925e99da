package org.waymark.render.handout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Piece;
import org.waymark.model.Provenance;
import org.waymark.model.Reference;
import org.waymark.model.Revised;
import org.waymark.model.SheetKind;
import org.waymark.model.Version;
import org.waymark.model.WordedPiece;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.Renderer.SheetTarget;
import org.waymark.render.context.SiteContext;
import org.waymark.render.handout.PrintedSheet.Part;

/** Lists the printed sheets of a guide in a language. */
public final class PrintedSheets {
    private final LanguageContext context;
    private final List<Renderer> others;

    /**
     * The sheets of a language.
     *
     * @param others the renderers that have sheets beside those of entries
     */
    public PrintedSheets(LanguageContext context, List<Renderer> others) {
        this.context = context;
        this.others = List.copyOf(others);
    }

    /** All sheets: the whole guide, topics, answers, details, and those of other kinds. */
    public List<PrintedSheet> all() {
        return Stream.of(
                        firstSteps(),
                        new Sheets(context).all().map(this::printed),
                        others.stream()
                                .flatMap(renderer -> renderer.sheets(context))
                                .map(this::printed),
                        card())
                .flatMap(sheets -> sheets)
                .toList();
    }

    private Stream<PrintedSheet> firstSteps() {
        FirstSteps steps = new FirstSteps(context);
        List<Part> parts = steps.parts();
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(new PrintedSheet(
                        SheetKind.FIRST_STEPS,
                        Addresses.PRINTED_FIRST_STEPS,
                        context.language(),
                        steps.title(),
                        steps.title(),
                        context.messages().text("print.steps-about"),
                        Addresses.printedFirstSteps(context.language()),
                        parts,
                        day(parts)));
    }

    private Stream<PrintedSheet> card() {
        String title = context.messages().text("card.title");
        return context.guide().hasCard()
                ? Stream.of(new PrintedSheet(
                        SheetKind.CARD,
                        "card",
                        context.language(),
                        title,
                        title,
                        context.messages().text("card.about"),
                        Addresses.card(context.language()),
                        List.of(),
                        context.siteContext().day()))
                : Stream.empty();
    }

    private PrintedSheet printed(Sheet sheet) {
        List<Part> answers = sheet.answers().stream()
                .map(answer -> new Part(answer, blocks(answer, sheet)))
                .toList();
        return printed(sheet, Stream.concat(answers.stream(), terms(answers)).toList());
    }

    private PrintedSheet printed(Sheet sheet, List<Part> parts) {
        return new PrintedSheet(
                sheet.kind(),
                sheet.slug(),
                context.language(),
                title(sheet, context),
                sheet.heading(),
                new SheetLengths(context).of(sheet),
                sheet.place().apply(context.language()),
                parts,
                day(parts));
    }

    private PrintedSheet printed(SheetTarget sheet) {
        List<Part> parts =
                sheet.pieces().stream().map(piece -> new Part(piece, List.of())).toList();
        return new PrintedSheet(
                sheet.kind(),
                sheet.slug(),
                context.language(),
                sheet.target().text(),
                sheet.target().text(),
                sheet.about(),
                sheet.target().address(),
                parts,
                day(parts));
    }

    /** An answer's sheet has the neutral title of its page, the whole guide that of the guide. */
    static String title(Sheet sheet, LanguageContext context) {
        return switch (sheet.kind()) {
            case ANSWER ->
                sheet.answers()
                        .get(0)
                        .shownIn(context.language())
                        .document()
                        .title()
                        .value();
            case GUIDE -> context.guide().title().in(context.language());
            default -> sheet.heading();
        };
    }

    private static List<Block> blocks(Entry answer, Sheet sheet) {
        return answer.latest().document().blocks().stream()
                .filter(block -> sheet.isOfDetails() == (block.kind() == BlockKind.DETAILS))
                .toList();
    }

    private Stream<Part> terms(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block.markup().references().stream())
                .filter(reference -> reference.is(Reference.Scheme.TERM))
                .map(Reference::target)
                .distinct()
                .flatMap(slug -> context.site().entry(new EntryId(EntryKind.TERM, slug)).stream())
                .filter(SiteContext::isShown)
                .map(term -> new Part(
                        term, term.latest().document().shortAnswer().stream().toList()));
    }

    private LocalDate day(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> days(part.piece()))
                .max(Comparator.naturalOrder())
                .orElse(context.siteContext().day());
    }

    /** The day of the newest source text, and that of the translation. */
    private Stream<LocalDate> days(Piece piece) {
        if (piece instanceof Entry entry) {
            Version shown = entry.shownIn(context.language());
            return Stream.concat(
                    Stream.of(entry.latestRevision().effective().value()),
                    translated(shown.document().provenance()));
        }
        return piece instanceof WordedPiece<?> worded ? days(worded) : Stream.empty();
    }

    private Stream<LocalDate> days(WordedPiece<?> piece) {
        Stream<LocalDate> translated = piece.shownIn(context.language(), context.source()).stream()
                .flatMap(words -> translated(words.provenance()));
        return Stream.concat(piece.latest().map(Revised::effective).stream().map(day -> day.value()), translated);
    }

    private static Stream<LocalDate> translated(Provenance provenance) {
        return provenance.translation().map(Provenance.Translation::on).stream();
    }
}
