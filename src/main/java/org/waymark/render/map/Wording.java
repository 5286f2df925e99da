package org.waymark.render.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.i18n.Dates;
import org.waymark.i18n.Messages;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.PartialDate;
import org.waymark.model.state.Mechanism;

/** The messages for the facts of states. */
record Wording(Messages messages) {
    static final String UNKNOWN = "unknown";

    String text(String key) {
        return messages.text(key);
    }

    String text(String key, Map<String, ?> values) {
        return messages.text(key, values);
    }

    /** The name of a constant of an enumeration, for example {@code type} and {@code vacatur}. */
    String word(String kind, Choice choice) {
        return choice.id().equals(UNKNOWN)
                ? text("states.unknown")
                : messages.text("state." + kind + "." + choice.id() + ".name");
    }

    /** A sentence that explains the constant. */
    String about(String kind, Choice choice) {
        return messages.text("state." + kind + "." + choice.id() + ".about");
    }

    /** The short names used in the list for some mechanisms, each once. */
    String brief(String kind, Stream<Mechanism> mechanisms, Function<Mechanism, Choice> choice) {
        return mechanisms
                .map(mechanism ->
                        text("states." + kind + "." + choice.apply(mechanism).id()))
                .distinct()
                .reduce((first, next) -> text("states.several", Map.of("first", first, "next", next)))
                .orElseThrow();
    }

    /** When the sources were read: on one day, or on that day and later. */
    String read(String key, List<LocalDate> days) {
        String day = Dates.format(days.get(0), language());
        return text(days.size() == 1 ? key : key + "-or-later", Map.of("day", day));
    }

    String group(StateView place) {
        return word("group", place.facts().group());
    }

    String count(long count) {
        return text("states.count", Map.of("count", count));
    }

    String date(PartialDate date) {
        return Dates.format(date, language());
    }

    Language language() {
        return messages.language();
    }
}
