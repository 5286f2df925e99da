package org.waymark.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.Revision;

/** A sequence of revisions up to the newest, with the changes of each block from one to the next. */
public final class RevisionSteps {
    private final List<Revision> revisions;
    private final Map<Integer, List<BlockPair>> pairs = new HashMap<>();

    private RevisionSteps(List<Revision> revisions) {
        this.revisions = revisions;
    }

    /** The block pairs of a revision and the next one; computed on demand. */
    private List<BlockPair> pairs(int step) {
        return pairs.computeIfAbsent(step, from -> Pairing.of(blocks(from), blocks(from + 1)));
    }

    private List<Block> blocks(int step) {
        return revisions.get(step).source().blocks();
    }

    /** All published revisions of an entry. */
    public static RevisionSteps of(Entry entry) {
        return new RevisionSteps(entry.published());
    }

    /** The published revisions of an entry from one on. */
    public static RevisionSteps between(Revision from, Entry entry) {
        return new RevisionSteps(entry.published().stream()
                .filter(revision -> revision.number() >= from.number())
                .toList());
    }

    /**
     * What happened to a block of the newest text.
     *
     * @param changedOn the day on which it last changed
     * @param isWithdrawn true if one of its changes withdrew the old words from every language
     */
    public record Trace(LocalDate changedOn, boolean isWithdrawn) {}

    /** What happened to the block at a place of the newest text. */
    public Trace trace(int place) {
        LocalDate changedOn = effective(revisions.size() - 1);
        boolean isWithdrawn = false;
        boolean isKnown = false;
        int after = place;
        for (int step = revisions.size() - 2; step >= 0 && after >= 0; step--) {
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
        return pairs(step).stream()
                .filter(pair -> pair.after() == after)
                .findFirst()
                .orElseThrow();
    }

    /** The first day on which a block of the first text is no longer present. */
    public LocalDate goneOn(int place) {
        int before = place;
        for (int step = 0; step < revisions.size() - 1; step++) {
            before = left(step, before).after();
            if (before < 0) {
                return effective(step + 1);
            }
        }
        return effective(revisions.size() - 1);
    }

    /**
     * The blocks of a revision, by index, whose words a later revision withdrew from every language, with the day of
     * that revision.
     */
    public Map<Integer, LocalDate> withdrawn(Revision revision) {
        Map<Integer, LocalDate> withdrawn = new TreeMap<>();
        int from = index(revision);
        int blocks =
                withdrawing(revision).isPresent() ? revision.source().blocks().size() : 0;
        for (int place = 0; place < blocks; place++) {
            int block = place;
            withdrawnOn(from, place).ifPresent(day -> withdrawn.put(block, day));
        }
        return withdrawn;
    }

    /** The day of the first later revision that withdrew words from every language. */
    Optional<LocalDate> withdrawing(Revision revision) {
        return revisions.stream()
                .skip(index(revision) + 1L)
                .filter(Revision::withdraw)
                .findFirst()
                .map(later -> later.effective().value());
    }

    private Optional<LocalDate> withdrawnOn(int from, int place) {
        int before = place;
        for (int step = from; step < revisions.size() - 1 && before >= 0; step++) {
            BlockPair pair = left(step, before);
            if (pair.change().isStale() && revisions.get(step + 1).withdraw()) {
                return Optional.of(effective(step + 1));
            }
            before = pair.after();
        }
        return Optional.empty();
    }

    private BlockPair left(int step, int before) {
        return pairs(step).stream()
                .filter(pair -> pair.before() == before)
                .findFirst()
                .orElseThrow();
    }

    private int index(Revision revision) {
        int index = 0;
        while (revisions.get(index).number() != revision.number()) {
            index++;
        }
        return index;
    }

    private LocalDate effective(int index) {
        return revisions.get(index).effective().value();
    }
}
