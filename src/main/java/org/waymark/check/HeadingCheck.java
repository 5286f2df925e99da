package org.waymark.check;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Site;

/** Checks that no heading level is skipped, so that a screen reader's outline is that of the text (WCAG 2.2, 1.3.1). */
public final class HeadingCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Text.all(site).forEach(text -> check(text.document(), diagnostics));
    }

    private static void check(Document document, Diagnostics diagnostics) {
        int level = 1;
        boolean isFirst = true;
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                if (block.level() > level + 1) {
                    diagnostics.report(
                            Rule.HEADING_LEVEL,
                            block.position(),
                            "heading of level " + block.level()
                                    + (isFirst ? " is the first of the text" : " follows one of level " + level),
                            "Write " + "#".repeat(level + 1) + " instead of " + "#".repeat(block.level()) + ".");
                }
                level = block.level();
                isFirst = false;
            }
        }
    }
}
