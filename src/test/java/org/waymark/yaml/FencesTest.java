package org.waymark.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FencesTest {
    @Test
    void frontMatterIsFoundWithAnyLineEnds() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = "---" + end + "a: x" + end + "--- " + end + "Words." + end;
            Fences fences = Fences.of(text).orElseThrow();

            assertEquals("a: x" + end, text.substring(fences.start(), fences.end()));
            assertEquals("Words." + end, text.substring(fences.body()));
        }
    }

    @Test
    void aFileMayEndWithItsFrontMatter() {
        assertEquals(Optional.of(new Fences(4, 9, 12)), Fences.of("---\na: x\n---"));
        assertEquals(Optional.of(new Fences(4, 4, 7)), Fences.of("---\n---"));
    }

    @Test
    void oneFenceIsNone() {
        assertEquals(Optional.empty(), Fences.of("---\na: x\n"));
        assertEquals(Optional.empty(), Fences.of("---"));
        assertEquals(Optional.empty(), Fences.of(""));
        assertEquals(Optional.empty(), Fences.of(" ---\n---\n"));
        assertTrue(Fences.areOpened("---"));
    }
}
