package org.waymark.render.map;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.i18n.Dates;
import org.waymark.i18n.Messages;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Mechanism;
import org.waymark.model.PartialDate;
import org.waymark.model.RecordKind;
import org.waymark.model.ReliefGroup;

/** The interface's words for the facts of states. */
record Wording(Messages messages) {
    static final String NONE = "–";
    static final String UNKNOWN = "unknown";

    String text(String key) {
        return messages.text(key);
    }

    String text(String key, Map<String, ?> values) {
        return messages.text(key, values);
    }

    /** The name of one of the words of an enumeration, for example {@code type} and {@code vacatur}. */
    String word(String kind, Choice choice) {
        return choice.id().equals(UNKNOWN)
                ? text("states.unknown")
                : messages.text("state." + kind + "." + choice.id() + ".name");
    }

    /** A sentence about it. */
    String about(String kind, Choice choice) {
        return messages.text("state." + kind + "." + choice.id() + ".about");
    }

    /** The words of some mechanisms, each once. */
    List<String> words(String kind, List<Mechanism> mechanisms, Function<Mechanism, Choice> choice) {
        return mechanisms.stream()
                .map(mechanism -> word(kind, choice.apply(mechanism)))
                .distinct()
                .toList();
    }

    /** What gives relief for a record of what happened, by the laws' own names. */
    List<String> relief(Place place, RecordKind.Event event) {
        List<Mechanism> reaching = place.facts().mechanisms().stream()
                .filter(mechanism -> mechanism.reaches(event))
                .toList();
        return reaching.isEmpty() ? List.of(text("states.none-found")) : words("type", reaching, Mechanism::type);
    }

    String group(Place place) {
        return word("group", place.facts().group());
    }

    /** In how many words the strongest relief is narrower than it sounds; empty where it is not. */
    List<String> narrow(Place place) {
        boolean cancels = place.facts().group() == ReliefGroup.VACATUR;
        return place.isNarrow()
                ? List.of(text(cancels ? "state-page.narrow-vacatur" : "state-page.narrow-clearing"))
                : List.of();
    }

    String date(PartialDate date) {
        return Dates.format(date, language());
    }

    Language language() {
        return messages.language();
    }
}
