package org.waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Entry;
import org.waymark.model.Revision;

/** The revisions from one on to the newest, and what became of each block from step to step. */
final class Steps {
    private final List<Revision> revisions;
    private final List<List<BlockPair>> pairs = new ArrayList<>();

    private Steps(List<Revision> revisions) {
        this.revisions = revisions;
        for (int i = 1; i < revisions.size(); i++) {
            pairs.add(Pairing.of(blocks(i - 1), blocks(i)));
        }
    }

    private List<org.waymark.model.Block> blocks(int step) {
        return revisions.get(step).source().blocks();
    }

    static Steps between(Revision from, Entry entry) {
        return new Steps(entry.published().stream()
                .filter(revision -> revision.number() >= from.number())
                .toList());
    }

    /**
     * What happened to a block of the newest text.
     *
     * @param changedOn the day on which it last changed
     * @param isWithdrawn whether one of its changes took the old words out of every language
     */
    record Trace(LocalDate changedOn, boolean isWithdrawn) {}

    Trace trace(int place) {
        LocalDate changedOn = effective(revisions.size() - 1);
        boolean isWithdrawn = false;
        boolean isKnown = false;
        int after = place;
        for (int step = pairs.size() - 1; step >= 0 && after >= 0; step--) {
            BlockPair pair = arrived(step, after);
            if (pair.change().isStale()) {
                changedOn = isKnown ? changedOn : effective(step + 1);
                isKnown = true;
                isWithdrawn |= revisions.get(step + 1).withdraw();
            }
            after = pair.before();
        }
        return new Trace(changedOn, isWithdrawn);
    }

    private BlockPair arrived(int step, int after) {
        return pairs.get(step).stream()
                .filter(pair -> pair.after() == after)
                .findFirst()
                .orElseThrow();
    }

    /** The day from which a block of the first text is no longer there. */
    LocalDate goneOn(int place) {
        int before = place;
        for (int step = 0; step < pairs.size(); step++) {
            int here = before;
            Optional<BlockPair> pair = pairs.get(step).stream()
                    .filter(candidate -> candidate.before() == here)
                    .findFirst();
            before = pair.map(BlockPair::after).orElse(-1);
            if (before < 0) {
                return effective(step + 1);
            }
        }
        return effective(revisions.size() - 1);
    }

    private LocalDate effective(int index) {
        return revisions.get(index).effective().value();
    }
}
