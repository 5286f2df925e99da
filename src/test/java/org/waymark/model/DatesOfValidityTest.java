package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.at;
import static org.waymark.model.Models.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatesOfValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 12);

    @Test
    void aNoticeIsShownFromItsFirstDayToItsLast() {
        Notice notice = new Notice(at("n"), FIRST, LAST, words("closed"));

        assertEquals(List.of(10, 11, 12), daysOfMarch(notice::isShownOn));
    }

    @Test
    void anOrganizationHoldsFromItsFirstDayToItsLast() {
        assertEquals(List.of(10, 11, 12), daysOfMarch(organization(Optional.of(LAST))::isValidOn));
    }

    @Test
    void anOrganizationWithoutALastDayHoldsOn() {
        assertEquals(List.of(10, 11, 12, 13, 14), daysOfMarch(organization(Optional.empty())::isValidOn));
    }

    private static Organization organization(Optional<LocalDate> to) {
        return new Organization(at("o"), at("help-line"), words("o"), words("o"), List.of(), FIRST, to, FIRST, "");
    }

    private static List<Integer> daysOfMarch(java.util.function.Predicate<LocalDate> holds) {
        return IntStream.rangeClosed(8, 14)
                .filter(day -> holds.test(LocalDate.of(2026, 3, day)))
                .boxed()
                .toList();
    }
}
