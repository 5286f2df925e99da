package org.waymark.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1"})
    void aTextThatASpreadsheetWouldRunIsDisarmed(String formula) {
        String file = Csv.write(List.of("a"), List.of(List.of(formula)));

        String cell = file.substring("a\r\n".length(), file.length() - "\r\n".length());
        assertEquals("'" + formula, cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell);
    }

    @Test
    void signsWithinATextAreLeftAlone() {
        assertEquals("a\r\n1-2 = 3 @ +\r\n", Csv.write(List.of("a"), List.of(List.of("1-2 = 3 @ +"))));
    }

    @Test
    void quotesCommasAndLineBreaksFollowRfc4180() {
        assertEquals(
                "a,b\r\n\"x, \"\"y\"\"\",\r\n\"two\nlines\",§ 1\r\n",
                Csv.write(List.of("a", "b"), List.of(List.of("x, \"y\"", ""), List.of("two\nlines", "§ 1"))));
    }
}
