package org.waymark.model;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A text that can be translated: its words in the source language and in another, and how far the two agree.
 *
 * @param state how the target relates to the source
 * @param quality how far readers can rely on the target
 * @param source the words of the newest source revision; empty if the text is gone
 * @param target the words in the language; empty if there are none, or if they must not be shown
 * @param before the source words that the target was made from; empty if there is no target
 * @param since the day of the revision that led to the state; empty for what has no revisions
 */
public record Unit<T extends Translatable>(
        UnitKey key,
        State state,
        Quality quality,
        Optional<T> source,
        Optional<T> target,
        Optional<T> before,
        Optional<LocalDate> since) {
    /** How the target relates to the newest source. */
    public enum State {
        /** There is nothing to do. Without a target, the language does without it: the name of a record, for example. */
        CURRENT,
        /** The source changed, and the target is kept until somebody brings it up to date. */
        CHANGED,
        /** The source changed, and the old words must no longer be shown. */
        WITHDRAWN,
        /** The source has it, and the language does not have it yet. */
        NEW,
        /** The source no longer has it. */
        GONE,
        /** A block that is now in another text, or elsewhere in this one. */
        MOVED
    }

    /** How far readers can rely on a target. */
    public enum Quality {
        /** There is no target, or nothing says how it came to be. */
        UNKNOWN,
        /** A translator has not finished it: a mark stands above it. */
        MARKED,
        MACHINE,
        TRANSLATED,
        REVIEWED;

        /** The quality of a text with this provenance. */
        public static Quality of(Provenance provenance) {
            return provenance
                    .translation()
                    .map(translation -> valueOf(translation.state().name()))
                    .orElse(UNKNOWN);
        }
    }

    /** A unit of what has no revisions, so that its words are there or missing. */
    public static <T extends Translatable> Unit<T> undated(UnitKey key, Optional<T> source, Optional<T> target) {
        State state = target.isPresent() || source.isEmpty() ? State.CURRENT : State.NEW;
        return new Unit<>(key, state, Quality.UNKNOWN, source, target, target.flatMap(own -> source), Optional.empty());
    }

    /** A copy with the day of its revision. */
    public Unit<T> since(LocalDate day) {
        return new Unit<>(key, state, quality, source, target, before, Optional.of(day));
    }

    /** The day of {@code since}, for a unit of what has revisions. */
    public LocalDate day() {
        return since.orElseThrow();
    }

    /** A copy with another quality. */
    public Unit<T> with(Quality other) {
        return new Unit<>(key, state, other, source, target, before, since);
    }

    /** A copy of a unit whose words were withdrawn from every language on a day. */
    public Unit<T> gone(LocalDate day) {
        return new Unit<>(
                key, State.GONE, Quality.UNKNOWN, Optional.empty(), Optional.empty(), before, Optional.of(day));
    }

    /** A copy for a language that has no words of the piece at all. */
    public Unit<T> untranslated() {
        return new Unit<>(key, State.NEW, Quality.UNKNOWN, source, Optional.empty(), Optional.empty(), since);
    }

    /** A copy that says that the language does without a target. */
    public Unit<T> withoutNeed() {
        return new Unit<>(key, State.CURRENT, quality, source, target, before, since);
    }

    /** True if the language has no up-to-date words for it. */
    public boolean isStale() {
        return state != State.CURRENT && state != State.MOVED;
    }

    /** True if the newest source has it, and the language has no words that may be shown. */
    public boolean isMissing() {
        return state == State.NEW || state == State.WITHDRAWN;
    }

    /** True if somebody has to do something before it is translated. */
    public boolean isOpen() {
        return isStale() || quality == Quality.MARKED;
    }

    /** True if a page shows anything for it. */
    public boolean isThere() {
        return target.isPresent() || source.isPresent();
    }

    /** Where the source words are, of the newest revision if it has them. */
    public Optional<SourcePosition> sourcePosition() {
        return source.or(() -> before).map(Translatable::position);
    }

    /** Where the words in the language are. */
    public Optional<SourcePosition> targetPosition() {
        return target.map(Translatable::position);
    }
}
