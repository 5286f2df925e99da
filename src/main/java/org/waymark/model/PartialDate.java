package org.waymark.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A day, month or year: as much of a date as is known (ISO 8601, reduced precision).
 *
 * @param text the text as written: {@code 2026}, {@code 2026-02} or {@code 2026-02-14}
 * @param first the first day of the period
 * @param last the last day of the period
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {
    /** Parses a partial date. Empty if the text is not one. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(new PartialDate(text, year.atDay(1), year.atDay(year.length())));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PartialDate(text, month.atDay(1), month.atEndOfMonth()));
                }
                default -> Optional.of(new PartialDate(text, LocalDate.parse(text), LocalDate.parse(text)));
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
