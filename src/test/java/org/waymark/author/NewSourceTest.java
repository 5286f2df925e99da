package org.waymark.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewSourceTest {
    private static final NewSource SOURCE =
            new NewSource("sources", "https://law.example/1?a=b#c", "statute", LocalDate.of(2026, 7, 1));

    @Test
    void itStandsBelowTheOthersAndAllElseStaysAsItWas() {
        String before = """
            # A comment
            name: X   # another
            sources:
                - title: "A: b"
                  url: https://law.example/2

                # why this one
                - title: C
                  url: https://law.example/3

            confidence: high
            """;

        assertEquals("""
            # A comment
            name: X   # another
            sources:
                - title: "A: b"
                  url: https://law.example/2

                # why this one
                - title: C
                  url: https://law.example/3
                - title: TITLE TO BE WRITTEN
                  url: https://law.example/1?a=b#c
                  kind: statute
                  read-on: 2026-07-01

            confidence: high
            """, SOURCE.addTo(before));
    }

    @Test
    void aListAtTheMarginStaysAtTheMargin() {
        assertEquals("""
            sources:
            - title: C
            - title: TITLE TO BE WRITTEN
              url: https://law.example/1?a=b#c
              kind: statute
              read-on: 2026-07-01
            """.strip(), SOURCE.addTo("sources:\n- title: C"), "a file without a last line end stays so");
    }

    @Test
    void anEmptyOrMissingListIsBegun() {
        String begun = """
            sources:
              - title: TITLE TO BE WRITTEN
                url: https://law.example/1?a=b#c
                kind: statute
                read-on: 2026-07-01
            """;

        assertEquals("name: X\n" + begun, SOURCE.addTo("name: X\nsources: []\n"));
        assertEquals("name: X\n" + begun, SOURCE.addTo("name: X\n"));
        assertEquals(("name: X\n" + begun).strip(), SOURCE.addTo("name: X"));
    }
}
