package org.waymark.model.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Choice;
import org.waymark.model.Located;

/**
 * A field of a record, or of an item of a record.
 *
 * @param values the values of a choice, in the order of the file; the kinds of page of a list of sources
 * @param isOptional true if a record may leave it out
 * @param pattern the regular expression that a text must match
 * @param wordsWhen the value beside which, and only beside which, the words of each language say more
 */
public record Field(
        Located<String> id,
        Type type,
        List<Located<String>> values,
        boolean isOptional,
        Optional<Located<String>> pattern,
        Optional<Located<String>> wordsWhen) {
    /** The value of a choice that means: the source does not say. */
    public static final String UNKNOWN = "unknown";

    /** Stands for a value that is there, in conditions on fields that have no list of values. */
    public static final String GIVEN = "given";

    /** Stands for a value that is left out. */
    public static final String MISSING = "missing";

    public Field {
        values = List.copyOf(values);
    }

    /** The type of a field, as authors write it. */
    public enum Type implements Choice {
        TEXT,
        /** One value of a list. */
        CHOICE,
        /** Any number of values of a list. */
        CHOICES,
        /** Yes or no. */
        FLAG,
        /** A year, a month or a day: as much as is known. */
        DATE,
        YEAR,
        NUMBER,
        /** Where the law or another text says it. */
        CITATION,
        /** Words that each language has for itself, beside the facts. */
        WORDS,
        /** The pages that the facts rest on. */
        SOURCES
    }

    public String name() {
        return id.value();
    }

    public boolean isChosen() {
        return type == Type.CHOICE || type == Type.CHOICES;
    }

    public List<String> valueIds() {
        return values.stream().map(Located::value).toList();
    }

    /** The values by which conditions tell records apart; none for words, since these are no facts. */
    public List<String> answers() {
        return switch (type) {
            case CHOICE ->
                isOptional && !valueIds().contains(UNKNOWN)
                        ? Stream.concat(valueIds().stream(), Stream.of(MISSING)).toList()
                        : valueIds();
            case FLAG -> List.of("true", "false");
            case WORDS -> List.of();
            default -> List.of(GIVEN, MISSING);
        };
    }

    /** The one of {@link #answers()} that a value comes to. A choice that is left out is unknown, if it has that value. */
    public String answer(Optional<FieldValue> value) {
        return switch (type) {
            case CHOICE -> value.map(FieldValue::text).orElse(valueIds().contains(UNKNOWN) ? UNKNOWN : MISSING);
            case FLAG -> value.map(FieldValue::text).orElse("false");
            default -> value.isPresent() ? GIVEN : MISSING;
        };
    }
}
