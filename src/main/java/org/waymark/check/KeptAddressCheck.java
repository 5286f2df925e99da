package org.waymark.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.history.BlockPair;
import org.waymark.history.Pairing;
import org.waymark.i18n.PartNames;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Entry;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** Checks that headings and named blocks, to which somebody may have linked, keep their addresses when their words change. */
public final class KeptAddressCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Entry entry : site.entries().values()) {
            Revision newest = entry.revisions().get(entry.revisions().size() - 1);
            entry.published().stream()
                    .filter(revision -> revision.number() < newest.number())
                    .reduce((earlier, later) -> later)
                    .ifPresent(before -> new Comparison(entry, before, newest, diagnostics).check());
        }
        HeadingsPublished.all(site).forEach(published -> published.report(diagnostics));
    }

    static boolean isNameless(Block block) {
        return block.kind() == BlockKind.HEADING && block.name().isEmpty();
    }

    static String written(Block block, String name) {
        String words = block.text().replace('\n', ' ').strip();
        return block.kind() == BlockKind.HEADING
                ? "'" + "#".repeat(block.level()) + " " + words + " {#" + name + "}'"
                : "{#" + name + "}";
    }

    /** The newest revision of an entry and the revision that readers saw before it. */
    private record Comparison(Entry entry, Revision before, Revision newest, Diagnostics diagnostics) {
        void check() {
            List<Block> old = before.source().blocks();
            List<Block> own = newest.source().blocks();
            List<String> oldNames = PartNames.of(old);
            List<String> ownNames = PartNames.of(own);
            List<Integer> gone = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                String name = oldNames.get(i);
                if (!name.isEmpty()
                        && !ownNames.contains(name)
                        && entry.move(name).isEmpty()) {
                    gone.add(i);
                }
            }
            if (gone.isEmpty()) {
                return;
            }
            Set<Integer> reported = new HashSet<>();
            for (BlockPair pair : Pairing.of(old, own)) {
                if (pair.after() >= 0
                        && gone.contains(pair.before())
                        && own.get(pair.after()).name().isEmpty()) {
                    report(own.get(pair.after()), oldNames.get(pair.before()));
                    reported.add(pair.after());
                    gone.remove((Integer) pair.before());
                }
            }
            // headings that share no word with their older form, in order
            Iterator<Integer> others = gone.stream()
                    .filter(i -> old.get(i).kind() == BlockKind.HEADING)
                    .iterator();
            for (int j = 0; j < own.size() && others.hasNext(); j++) {
                if (isNameless(own.get(j)) && !reported.contains(j) && !oldNames.contains(ownNames.get(j))) {
                    report(own.get(j), oldNames.get(others.next()));
                }
            }
        }

        private void report(Block block, String name) {
            diagnostics.report(
                    Rule.KEPT_ADDRESS,
                    block.position(),
                    "the address #" + name + " of r" + before.number() + " leads to nothing in r" + newest.number(),
                    "If this is the " + (block.kind() == BlockKind.HEADING ? "heading" : "block")
                            + " that had it, write: " + written(block, name)
                            + ". If not, give it a name of its own, and"
                            + " say in entry.yaml where the old one went: moved: {" + name + ": faq/...#...}");
        }
    }
}
