package org.waymark.model;

/**
 * The name of a unit, the same in every language.
 *
 * @param piece what it belongs to: the folder of an entry, questionnaire or record, or a file such as {@code topics.yaml}
 * @param name its name there: a key such as {@code title}, a block such as {@code #deadline} or {@code 3}, or a
 *     footnote such as {@code ^1}
 */
public record UnitKey(String piece, String name) {
    /** The key of a block: its name, or else its place from 1. */
    public static UnitKey ofBlock(String piece, Block source, int index) {
        return new UnitKey(
                piece, source.name().map(name -> "#" + name.value()).orElseGet(() -> String.valueOf(index + 1)));
    }

    @Override
    public String toString() {
        return piece + " " + name;
    }
}
