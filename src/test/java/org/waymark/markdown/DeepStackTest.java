package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Block;
import org.waymark.model.Models;

/** A text is read alike on a thread with little stack and on one with much. */
class DeepStackTest {
    /** What a reader and an author see. */
    private record Seen(List<String> texts, List<String> messages) {}

    @ParameterizedTest
    @ValueSource(strings = {"|a", "[a](", "*a **a ", "<span lang=\"x\" ", "> ", "![", "a\n: b\n"})
    void theStackOfAThreadChangesNothing(String mark) throws Exception {
        String marks = mark.repeat(3_200 / mark.length());
        String text =
                "Before.\n\n" + marks + (mark.equals("|a") ? "\n" + "|---".repeat(marks.length() / 2) : "") + "\n";

        assertEquals(read(text, 64L << 20), read(text, 256L << 10));
    }

    private static Seen read(String text, long stack) throws Exception {
        FutureTask<Seen> reading = new FutureTask<>(() -> {
            Diagnostics found = new Diagnostics();
            var body = MarkdownReader.read(text, new LineMap("a.md", text), Models.LINKS, found);
            return new Seen(
                    body.blocks().stream().map(Block::text).toList(),
                    found.all().stream().map(Diagnostic::format).toList());
        });
        new Thread(null, reading, "reading", stack).start();
        return reading.get();
    }
}
