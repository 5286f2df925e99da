package org.waymark.author;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.waymark.model.Site;
import org.waymark.render.code.PrintedCode;
import org.waymark.render.code.SheetCodes;
import org.waymark.render.context.Chapters;

/** Lists the printed sheets of an edition with their codes: a code on paper stays known whatever becomes of its sheet. */
final class EditionSheets {
    private EditionSheets() {}

    /** The lines of the edition's file. */
    static String of(Site shown, LocalDate day) {
        Collection<PrintedCode> codes =
                SheetCodes.of(shown, Chapters.of(shown).sheets(shown), day).current();
        return codes.isEmpty()
                ? ""
                : codes.stream().map(EditionSheets::line).collect(Collectors.joining("", "sheets:\n", ""));
    }

    private static String line(PrintedCode code) {
        return "  - {page: " + code.path() + ", code: " + code.code().letters() + ", day: " + code.day() + "}\n";
    }
}
