package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetCodeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String ALPHABET = "34679CDFHJKMNPRTWXY";

    private static SheetCode code(String sheet) {
        return SheetCode.of(sheet, DAY, 0);
    }

    @Test
    void aSheetHasTheSameCodeForEver() {
        assertEquals("TMKXMX6R", code("en/print/guide.html").letters());
    }

    @Test
    void theSheetTheDayAndTheAttemptAllCount() {
        Set<SheetCode> codes = new HashSet<>();
        codes.add(code("en/print/guide.html"));
        codes.add(code("es/print/guide.html"));
        codes.add(SheetCode.of("en/print/guide.html", DAY.plusDays(1), 0));
        codes.add(SheetCode.of("en/print/guide.html", DAY, 1));
        assertEquals(4, codes.size());
    }

    @Test
    void whatSomebodyTypesIsRead() {
        SheetCode code = code("en/print/guide.html");
        assertEquals(Optional.of(code), SheetCode.parse(" " + code.grouped().toLowerCase(java.util.Locale.ROOT) + " "));
        assertEquals("c/" + code.letters().toLowerCase(java.util.Locale.ROOT) + ".html", code.page());
    }

    @Test
    void everyWrongLetterIsFound() {
        for (int sheet = 0; sheet < 20; sheet++) {
            String letters = code("en/print/sheet-" + sheet + ".html").letters();
            for (int place = 0; place < letters.length(); place++) {
                for (int other = 0; other < ALPHABET.length(); other++) {
                    String typed = letters.substring(0, place) + ALPHABET.charAt(other) + letters.substring(place + 1);
                    assertEquals(typed.equals(letters), SheetCode.parse(typed).isPresent(), typed);
                }
            }
        }
    }

    @Test
    void neighboursThatChangedPlacesAreFound() {
        for (int sheet = 0; sheet < 20; sheet++) {
            String letters = code("en/print/sheet-" + sheet + ".html").letters();
            for (int place = 0; place + 1 < letters.length(); place++) {
                StringBuilder typed = new StringBuilder(letters);
                typed.setCharAt(place, letters.charAt(place + 1));
                typed.setCharAt(place + 1, letters.charAt(place));
                boolean isSame = typed.toString().equals(letters);
                assertEquals(isSame, SheetCode.parse(typed.toString()).isPresent(), typed.toString());
            }
        }
    }

    @Test
    void noLetterIsConfusedWithAnother() {
        assertEquals(19, ALPHABET.length());
        assertTrue(ALPHABET.chars().noneMatch(letter -> "01258ABEGILOQSUVZ".indexOf(letter) >= 0));
    }
}
