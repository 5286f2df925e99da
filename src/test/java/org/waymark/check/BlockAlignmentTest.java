package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.Models;

class BlockAlignmentTest {
    private static final String SOURCE = """
            The office has [30 days](cite:law-a) to respond to your motion after you have filed it with the court.

            No answer is not a yes.

            You may have to come to a [hearing](term:hearing), and then others can ask you questions there.

            Ask a lawyer about it, well before the day of the hearing comes.

            ## What to bring
            """;

    private static List<Block> blocks(String text) {
        return MarkdownReader.read(text, new LineMap("x.md", text), Models.LINKS, new Diagnostics())
                .blocks();
    }

    private static List<String> faults(String own) {
        return BlockAlignment.of(blocks(SOURCE), blocks(own)).stream()
                .filter(pair -> !pair.isAlike())
                .map(pair ->
                        pair.source().map(block -> "" + block.position().line()).orElse("-") + " at "
                                + pair.place()
                                        .map(block -> "" + block.position().line())
                                        .orElse("end"))
                .toList();
    }

    private static final String FIRST =
            "La oficina tiene [30 días](cite:law-a) para responder a su moción después de que usted la presente.\n\n";
    private static final String SECOND = "Que no respondan no es un sí.\n\n";
    private static final String THIRD =
            "Es posible que tenga que ir a una [audiencia](term:hearing), y allí otros le pueden hacer preguntas.\n\n";
    private static final String FOURTH = "Pregunte a un abogado, mucho antes de que llegue el día de la audiencia.\n\n";
    private static final String HEAD = "## Qué llevar\n";

    @Test
    void aDeletedBlockIsFoundWhereItWas() {
        assertEquals(List.of(), faults(FIRST + SECOND + THIRD + FOURTH + HEAD));
        assertEquals(List.of("1 at 1"), faults(SECOND + THIRD + FOURTH + HEAD));
        assertEquals(List.of("3 at 3"), faults(FIRST + THIRD + FOURTH + HEAD));
        assertEquals(List.of("5 at 5"), faults(FIRST + SECOND + FOURTH + HEAD));
        assertEquals(List.of("9 at end"), faults(FIRST + SECOND + THIRD + FOURTH));
    }

    @Test
    void aBlockTooManyIsFoundToo() {
        assertEquals(List.of("- at 5"), faults(FIRST + SECOND + "Algo más.\n\n" + THIRD + FOURTH + HEAD));
    }
}
