package org.waymark.render.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as CSV that a spreadsheet opens without running anything. */
final class Csv {
    // OWASP, CSV injection: a spreadsheet starts a formula with these, also in their full-width forms
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    static String write(List<String> header, List<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows.stream()).map(Csv::line).collect(Collectors.joining());
    }

    // RFC 4180: fields are separated by commas, records end with CRLF
    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    // RFC 4180: a field with a quote, comma or line break is enclosed in quotes; quotes inside are doubled
    private static String cell(String text) {
        String safe = disarmed(text);
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String disarmed(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
