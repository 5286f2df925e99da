package org.waymark.translation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.model.Provenance;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;
import org.waymark.model.Unit.Quality;
import org.waymark.model.Unit.State;
import org.waymark.model.UnitKey;

/**
 * The units of a text whose parts are found by key: a key is the same unit in every language and revision.
 *
 * @param own the words in the language
 * @param steps the source words, from the revision that was translated to the newest
 * @param form what is compared of a text
 */
record KeyedUnits<T extends Translatable>(String piece, Own<T> own, List<Step<T>> steps, Function<T, Object> form) {
    /** The words in the language, with their provenance. */
    record Own<T>(Map<String, T> texts, Provenance provenance) {}

    /**
     * The source words of a revision.
     *
     * @param withdraws true if the words that the revision changed must no longer be shown
     */
    record Step<T>(LocalDate day, boolean withdraws, Map<String, T> texts) {}

    /** The units by key, in the order of the newest source; what only older texts have comes last. */
    Map<String, Unit<T>> byKey() {
        Set<String> keys =
                new LinkedHashSet<>(steps.get(steps.size() - 1).texts().keySet());
        keys.addAll(steps.get(0).texts().keySet());
        keys.addAll(own.texts().keySet());
        Map<String, Unit<T>> units = new LinkedHashMap<>();
        keys.forEach(key -> units.put(key, unit(key)));
        return units;
    }

    private Unit<T> unit(String key) {
        Optional<T> before = text(0, key);
        Optional<T> after = text(steps.size() - 1, key);
        State state = state(key, before, after);
        Optional<T> target = state == State.CURRENT || state == State.CHANGED
                ? Optional.ofNullable(own.texts().get(key))
                : Optional.empty();
        return new Unit<>(
                new UnitKey(piece, key),
                state,
                target.isPresent() ? Quality.of(own.provenance()) : Quality.UNKNOWN,
                after,
                target,
                before,
                Optional.of(since(key)));
    }

    private State state(String key, Optional<T> before, Optional<T> after) {
        if (isSame(before, after)) {
            return State.CURRENT;
        }
        if (after.isEmpty()) {
            return State.GONE;
        }
        if (before.isEmpty() || !own.texts().containsKey(key)) {
            return State.NEW;
        }
        return isWithdrawn(key) ? State.WITHDRAWN : State.CHANGED;
    }

    /** True if a revision that changed the text withdrew its earlier words. */
    private boolean isWithdrawn(String key) {
        return IntStream.range(1, steps.size())
                .filter(step -> steps.get(step).withdraws())
                .anyMatch(step -> !isSame(text(step, key), text(step - 1, key)));
    }

    private LocalDate since(String key) {
        int step = steps.size() - 1;
        while (step > 0 && isSame(text(step, key), text(step - 1, key))) {
            step--;
        }
        return steps.get(step).day();
    }

    private Optional<T> text(int step, String key) {
        return Optional.ofNullable(steps.get(step).texts().get(key));
    }

    private boolean isSame(Optional<T> one, Optional<T> other) {
        return one.map(form).equals(other.map(form));
    }
}
