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
 * @param notBefore the year that this year does not precede
 * @param role what the tool does with it, beside showing it
 * @param isOutside true if editions guarantee nothing of it, because it only dates or numbers the record
 */
public record Field(
        Located<String> id,
        Type type,
        List<Located<String>> values,
        boolean isOptional,
        Optional<Located<String>> pattern,
        Optional<Located<String>> wordsWhen,
        Optional<Located<String>> notBefore,
        Optional<Role> role,
        boolean isOutside) {
    /** The value of a choice that means: the source does not say. */
    public static final String UNKNOWN = "unknown";

    /** Stands for a value that is there, in conditions on fields that have no list of values. */
    public static final String GIVEN = "given";

    /** Stands for a value that is left out. */
    public static final String MISSING = "missing";

    public Field {
        values = List.copyOf(values);
    }

    /** A field of which nothing is said but its type. */
    public Field(Located<String> id, Type type) {
        this(id, type, List.of(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** What the tool does with a field of a record, beside showing it. */
    public enum Role implements Choice {
        /** The day of the newest source that was relied on. */
        AS_OF,
        /** When somebody should look at the record again. */
        REVIEW,
        /** Whether the record is doubtful. */
        DOUBT,
        /** How certain the record is. */
        CERTAINTY
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

    /** What one of its values is called: the name without the ending of the plural. */
    public String noun() {
        return name().replaceFirst("s$", "");
    }

    public boolean is(Role wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    /** True if languages have words for it: always, or beside one of its values. */
    public boolean isWorded() {
        return type == Type.WORDS || wordsWhen.isPresent();
    }

    /** True if every record has a value, be it that nothing is known or chosen. */
    public boolean isAlwaysThere() {
        return !isOptional
                || type == Type.FLAG
                || type == Type.CHOICES
                || valueIds().contains(UNKNOWN);
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
