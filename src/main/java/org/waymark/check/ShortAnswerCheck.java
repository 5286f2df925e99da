package org.waymark.check;

import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.EntryKind;
import org.waymark.model.Site;

/** Checks that an answer or a definition begins with a paragraph, which lists, the search and sheets show alone. */
public final class ShortAnswerCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Text.all(site)
                .filter(text -> text.isSource() && text.entry().id().kind() != EntryKind.PAGE)
                .forEach(text -> check(text, diagnostics));
    }

    private static void check(Text text, Diagnostics diagnostics) {
        Optional<Block> first = text.document().blocks().stream().findFirst();
        first.filter(block -> block.kind() != BlockKind.PARAGRAPH)
                .ifPresent(block -> diagnostics.report(
                        Rule.SHORT_ANSWER,
                        block.position(),
                        "the text begins with a " + block.shape() + ", and not with a short answer",
                        "Write one or two sentences before it that answer alone, for example: Yes. You can ask a court"
                                + " for it at any time."));
    }
}
