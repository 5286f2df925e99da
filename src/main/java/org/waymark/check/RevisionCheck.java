package org.waymark.check;

import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Revised;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** Checks that the dates of revisions ascend, and that each revision says what changed. */
public final class RevisionCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.pieces().forEach(piece -> check(piece.revisions(), diagnostics));
    }

    private static void check(List<? extends Revised> revisions, Diagnostics diagnostics) {
        for (int i = 1; i < revisions.size(); i++) {
            check(revisions.get(i - 1), revisions.get(i), diagnostics);
        }
    }

    private static void check(Revised earlier, Revised later, Diagnostics diagnostics) {
        boolean isDated = !later.effective().value().equals(Revision.NO_DAY);
        if (isDated && later.effective().value().isBefore(earlier.effective().value())) {
            diagnostics.report(
                    Rule.REVISION_ORDER,
                    later.effective().position(),
                    "r" + later.number() + " takes effect on "
                            + later.effective().value() + ", before r" + earlier.number() + " ("
                            + earlier.effective().value() + ")",
                    "Give it the day from which it holds: "
                            + earlier.effective().value() + " or later.");
        }
        if (later.change().isEmpty()) {
            diagnostics.report(
                    Rule.CHANGE,
                    later.position(),
                    "r" + later.number() + " does not say what changed",
                    "Write one plain sentence for the reader, for example: "
                            + "change: The court must now answer within 30 days.");
        }
    }
}
