package org.waymark.markdown.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownEditTest {
    private static final String TEXT = """
            One.[^a]

            <!-- A note. -->

            <!-- translate: new -->
            ## Two

            - a
            - b


            ::: note
            Three
            :::

            [^a]: Said.
            """;

    @Test
    void withoutChangesEveryByteStays() {
        assertEquals(TEXT, new MarkdownEdit(TEXT).text());
        assertEquals(4, new MarkdownEdit(TEXT).blocks());
    }

    @Test
    void aBlockIsReplacedWithTheMarkAboveItAndNotesStay() {
        MarkdownEdit edit = new MarkdownEdit(TEXT);

        edit.block(1, "## Dos");
        edit.block(3, "::: note\nTres\n:::");

        assertEquals(TEXT.replace("<!-- translate: new -->\n## Two", "## Dos").replace("Three", "Tres"), edit.text());
    }

    @Test
    void aFootnoteIsReplacedBehindItsLabel() {
        MarkdownEdit edit = new MarkdownEdit(TEXT);

        assertTrue(edit.footnote("a", "Dicho."));
        assertFalse(edit.footnote("b", "Nada."));

        assertEquals(TEXT.replace("Said.", "Dicho."), edit.text());
    }
}
