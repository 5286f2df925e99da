package org.waymark.cli;

import java.util.List;
import java.util.Optional;
import org.waymark.exchange.ExchangeFormat;
import org.waymark.exchange.po.PoFormat;
import org.waymark.exchange.sheet.SheetFormat;
import org.waymark.exchange.xliff.XliffFormat;

/** The formats of files for translators. */
final class ExchangeFiles {
    private static final List<ExchangeFormat> FORMATS =
            List.of(new PoFormat(), new XliffFormat(), new SheetFormat());

    private ExchangeFiles() {}

    static Optional<ExchangeFormat> named(String name) {
        return FORMATS.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a file's text, whatever the file is called. */
    static ExchangeFormat of(String text) {
        String name = text.contains("<xliff") ? "xliff" : text.contains("<html") && !text.contains("\nmsgid ") ? "html" : "po";
        return named(name).orElseThrow();
    }
}
