package org.waymark.check;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.Located;
import org.waymark.model.Move;
import org.waymark.model.Site;

/** Checks that a block declared as moved existed in the old place, is gone from there, and exists in the new place. */
public final class MoveCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Entry entry : site.entries().values()) {
            entry.moves().forEach(move -> check(move, entry, site, diagnostics));
        }
    }

    private static void check(Move move, Entry entry, Site site, Diagnostics diagnostics) {
        String name = move.block().value();
        List<String> known = names(entry);
        if (entry.hasBlock(name)) {
            diagnostics.report(
                    Rule.MOVED_BLOCK,
                    move.block().position(),
                    "block '" + name + "' has not moved: it stands in the newest text of " + entry.id(),
                    "Take the line out, or the name {#" + name + "} out of the text.");
        } else if (!known.contains(name)) {
            diagnostics.report(
                    Rule.MOVED_BLOCK,
                    move.block().position(),
                    "no text of " + entry.id() + " ever had a block '" + name + "'",
                    Nearest.hint(name, known));
        }
        movedOn(move.to().value(), site)
                .ifPresent(next -> diagnostics.report(
                        Rule.MOVED_BLOCK,
                        move.to().position(),
                        "'" + move.to().value().name() + "' has moved on itself",
                        "Write where it is now: " + name + ": " + next.name()));
    }

    private static Optional<BlockId> movedOn(BlockId place, Site site) {
        BlockId next = place.now(site);
        return next.equals(place) ? Optional.empty() : Optional.of(next);
    }

    private static List<String> names(Entry entry) {
        return entry.revisions().stream()
                .flatMap(revision -> revision.source().blocks().stream())
                .flatMap(block -> block.name().stream())
                .map(Located::value)
                .distinct()
                .toList();
    }
}
