package org.waymark.render.handout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.SheetKind;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Download;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;

/** Makes the page that lists everything to print. */
record PrintIndexes(PageContext page, List<Renderer> others) {
    /** The forms of a sheet: the key of the name, and the ending of its file. */
    private static final Map<String, String> FORMS = Map.of(
            "print.standard", "pdf",
            "print.large", "large.pdf",
            "print.booklet", "booklet.pdf");

    private static final List<String> ORDER = List.of("print.standard", "print.large", "print.booklet");

    String html() {
        List<PrintedSheet> sheets = new PrintedSheets(page, others).all();
        List<PrintIndex.Group> groups = Stream.of(
                        group(
                                "print.for-start",
                                EnumSet.of(SheetKind.FIRST_STEPS, SheetKind.GUIDE, SheetKind.CARD),
                                sheets),
                        group("print.for-topics", EnumSet.of(SheetKind.TOPIC), sheets),
                        group("print.for-answers", EnumSet.of(SheetKind.ANSWER), answers(sheets)),
                        group(
                                "print.for-others",
                                EnumSet.of(SheetKind.WORKSHEET, SheetKind.TABLE, SheetKind.DETAILS),
                                sheets))
                .filter(group -> !group.sheets().isEmpty())
                .toList();
        return page.html(
                "print/index",
                new PrintIndex(
                        page.frame(FrameRequest.of(page.messages().text("nav.print"))),
                        page.href(PrintRenderer.style(page.siteContext())),
                        groups,
                        groups.stream()
                                .flatMap(group -> group.sheets().stream())
                                .anyMatch(sheet -> sheet.files().size() > 1)));
    }

    /** The sheets of the answers; none where there are too many, which link their sheets themselves. */
    private List<PrintedSheet> answers(List<PrintedSheet> sheets) {
        return page.siteContext().chapters().areListed()
                ? sheets.stream()
                        .filter(sheet -> sheet.kind() == SheetKind.ANSWER)
                        .toList()
                : List.of();
    }

    private PrintIndex.Group group(String heading, Set<SheetKind> kinds, List<PrintedSheet> sheets) {
        List<PrintIndex.Sheet> records = kinds.contains(SheetKind.TABLE)
                ? sheets.stream()
                        .filter(sheet -> sheet.kind() == SheetKind.RECORD)
                        .map(this::view)
                        .filter(sheet -> !sheet.files().isEmpty())
                        .toList()
                : List.of();
        return new PrintIndex.Group(
                page.messages().text(heading),
                sheets.stream()
                        .filter(sheet -> kinds.contains(sheet.kind()))
                        .map(this::view)
                        .toList(),
                records);
    }

    private PrintIndex.Sheet view(PrintedSheet sheet) {
        String preview = page.siteContext()
                .download(sheet.file("png"))
                .map(picture -> page.href(sheet.file("png")))
                .orElse("");
        return new PrintIndex.Sheet(
                sheet.slug(), page.href(sheet.page()), name(sheet), sheet.about(), preview, files(sheet));
    }

    private String name(PrintedSheet sheet) {
        return sheet.kind() == SheetKind.GUIDE ? page.messages().text("print.guide") : sheet.heading();
    }

    private List<PrintIndex.File> files(PrintedSheet sheet) {
        List<PrintIndex.File> files = new ArrayList<>();
        for (String form : ORDER) {
            Address place = sheet.file(FORMS.getOrDefault(form, ""));
            String name = page.messages().text(form);
            page.siteContext()
                    .download(place)
                    .flatMap(pdf -> file("print.this-file", place, Map.of("form", name, "pages", pdf.pages())))
                    .ifPresent(files::add);
        }
        file("print.book", sheet.file("epub"), Map.of()).ifPresent(files::add);
        files.addAll(letters(sheet));
        if (sheet.kind() == SheetKind.GUIDE) {
            file("print.one-file", Addresses.oneFile(page.language()), Map.of())
                    .map(PrintIndex.File::kept)
                    .ifPresent(files::add);
        }
        return files;
    }

    /** The parts of the letter edition. */
    private List<PrintIndex.File> letters(PrintedSheet sheet) {
        int parts = 0;
        while (page.siteContext().download(sheet.file(parts + 1 + ".txt")).isPresent()) {
            parts++;
        }
        String key = parts == 1 ? "print.letter" : "print.letter-part";
        int all = parts;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> file(key, sheet.file(part + ".txt"), Map.of("part", part, "parts", all)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PrintIndex.File> file(String key, Address place, Map<String, ?> arguments) {
        return page.siteContext().download(place).map(file -> {
            Map<String, Object> all = new HashMap<>(arguments);
            all.put("size", kilobytes(file));
            return new PrintIndex.File(page.href(place), page.messages().text(key, all), false);
        });
    }

    private static int kilobytes(Download file) {
        return (file.bytes() + 999) / 1000;
    }
}
