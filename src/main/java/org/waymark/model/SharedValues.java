package org.waymark.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values that texts show, and the guide as its authors wrote it.
 *
 * @param all in the order of the file
 * @param written the guide with the places of values still in its texts; empty as long as no value was filled in
 */
public record SharedValues(List<SharedValue> all, Optional<Site> written) {
    public static final SharedValues NONE = new SharedValues(List.of(), Optional.empty());

    public SharedValues {
        all = List.copyOf(all);
    }

    /** The value on a day; one that begins later stands for the days before it. Empty if the guide has no such value. */
    public Optional<SharedValue> on(LocalDate day, String id) {
        List<SharedValue> own = all.stream()
                .filter(value -> value.id().value().equals(id))
                .sorted(Comparator.comparing(value -> value.from().value()))
                .toList();
        return own.stream()
                .filter(value -> !value.from().value().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().findFirst());
    }

    /** A text of a language with the values of a day in their places. One that is unknown stays as it is written. */
    public String fill(String text, Language language, LocalDate day) {
        return SharedValue.replace(
                text, id -> on(day, id).map(value -> value.words().in(language)));
    }

    /** The guide as its authors wrote it. */
    public Site written(Site filled) {
        return written.orElse(filled);
    }
}
