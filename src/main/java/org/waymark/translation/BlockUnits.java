package org.waymark.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.history.BlockPair;
import org.waymark.history.Change;
import org.waymark.history.Pairing;
import org.waymark.history.RevisionSteps;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Revision;
import org.waymark.model.Unit;
import org.waymark.model.Unit.Quality;
import org.waymark.model.Unit.State;
import org.waymark.model.UnitKey;
import org.waymark.model.Version;

/** The units of the blocks of an entry's text. */
final class BlockUnits {
    private BlockUnits() {}

    /** True if a text has as many blocks as its source, so that blocks at the same place belong together. */
    static boolean isParallel(Version version) {
        return version.document().blocks().size()
                == version.revision().source().blocks().size();
    }

    /** The units of a language without a text: all are new. */
    static List<Unit<Block>> untranslated(Entry entry) {
        Version latest = entry.latest();
        List<Block> source = latest.document().blocks();
        List<Unit<Block>> units = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            units.add(new Unit<>(
                    UnitKey.ofBlock(entry.id().path(), source.get(i), i),
                    State.NEW,
                    Quality.UNKNOWN,
                    Optional.of(source.get(i)),
                    Optional.empty(),
                    Optional.empty(),
                    day(latest.revision())));
        }
        return units;
    }

    /** The units of a text that is as new as its revision: each block with the source block at its place. */
    static List<Unit<Block>> current(EntryId entry, Version version) {
        List<Block> own = version.document().blocks();
        List<Block> source = version.revision().source().blocks();
        List<Unit<Block>> units = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Optional<Block> there = isParallel(version) ? Optional.of(source.get(i)) : Optional.empty();
            units.add(new Unit<>(
                    UnitKey.ofBlock(entry.path(), there.orElse(own.get(i)), i),
                    State.CURRENT,
                    Quality.of(version.document().provenance()),
                    there,
                    Optional.of(own.get(i)),
                    there,
                    day(version.revision())));
        }
        return units;
    }

    private static Optional<LocalDate> day(Revision revision) {
        return Optional.of(revision.effective().value());
    }

    static List<Unit<Block>> behind(Version own, Entry entry) {
        OutdatedText outdated = new OutdatedText(own, entry, RevisionSteps.between(own.revision(), entry));
        List<Block> after = entry.latest().document().blocks();
        return Pairing.of(own.revision().source().blocks(), after).stream()
                .map(outdated::unit)
                .toList();
    }

    /** A text that is older than the newest source. */
    private record OutdatedText(Version own, Entry entry, RevisionSteps steps) {
        Unit<Block> unit(BlockPair pair) {
            if (pair.change() == Change.NEW) {
                LocalDate since = steps.trace(pair.after()).changedOn();
                return unit(pair, State.NEW, Optional.empty(), since);
            }
            if (pair.change() == Change.GONE) {
                State state = isMoved(before(pair)) ? State.MOVED : State.GONE;
                return unit(pair, state, Optional.empty(), steps.goneOn(pair.before()));
            }
            Optional<Block> target =
                    isParallel(own) ? Optional.of(own.document().blocks().get(pair.before())) : Optional.empty();
            if (!pair.change().isStale()) {
                return unit(
                        pair, State.CURRENT, target, own.revision().effective().value());
            }
            RevisionSteps.Trace trace = steps.trace(pair.after());
            return trace.isWithdrawn()
                    ? unit(pair, State.WITHDRAWN, Optional.empty(), trace.changedOn())
                    : unit(pair, State.CHANGED, target, trace.changedOn());
        }

        private Unit<Block> unit(BlockPair pair, State state, Optional<Block> target, LocalDate since) {
            Optional<Block> before = before(pair);
            Optional<Block> source = pair.change() == Change.GONE
                    ? Optional.empty()
                    : Optional.of(entry.latest().document().blocks().get(pair.after()));
            String piece = entry.id().path();
            UnitKey key = source.map(block -> UnitKey.ofBlock(piece, block, pair.after()))
                    .orElseGet(() -> new UnitKey(
                            piece,
                            "r" + own.revision().number() + " "
                                    + UnitKey.ofBlock(piece, before.orElseThrow(), pair.before())
                                            .name()));
            Quality quality = target.isPresent() ? Quality.of(own.document().provenance()) : Quality.UNKNOWN;
            return new Unit<>(key, state, quality, source, target, before, Optional.of(since));
        }

        private Optional<Block> before(BlockPair pair) {
            return pair.change() == Change.NEW
                    ? Optional.empty()
                    : Optional.of(own.revision().source().blocks().get(pair.before()));
        }

        private boolean isMoved(Optional<Block> gone) {
            return gone.flatMap(Block::name)
                    .flatMap(name -> entry.move(name.value()))
                    .isPresent();
        }
    }
}
