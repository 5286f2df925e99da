package org.waymark.render.handout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.SheetKind;
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
                        group("print.for-start", EnumSet.of(SheetKind.FIRST_STEPS, SheetKind.GUIDE), sheets),
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
            page.siteContext()
                    .download(sheet.file(FORMS.getOrDefault(form, "")))
                    .ifPresent(file -> files.add(file(form, file, sheet)));
        }
        return files;
    }

    private PrintIndex.File file(String form, Download file, PrintedSheet sheet) {
        String text = page.messages()
                .text(
                        "print.this-file",
                        Map.of(
                                "form",
                                page.messages().text(form),
                                "pages",
                                file.pages(),
                                "size",
                                (file.bytes() + 999) / 1000));
        return new PrintIndex.File(page.href(sheet.file(FORMS.getOrDefault(form, ""))), text);
    }
}
