package org.waymark.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of what an edition guarantees of a text. Editions store a hash of these lines, so a name must never change. What
 * is new to a kind gets a line that is written only where it exists, so that all other hashes stay as they are.
 *
 * @param name the name of the line, which is no name from the code
 * @param text a blank text makes no line
 */
public record ContentLine(String name, String text) {
    public static ContentLine of(String name, Located<String> text) {
        return new ContentLine(name, text.value());
    }

    /** One line for each text. */
    public static Stream<ContentLine> each(String name, Collection<String> texts) {
        return texts.stream().map(text -> new ContentLine(name, text));
    }

    /** One line for each text. */
    public static Stream<ContentLine> eachOf(String name, Collection<Located<String>> texts) {
        return texts.stream().map(text -> of(name, text));
    }

    /** A line, or none. */
    public static Stream<ContentLine> of(String name, Optional<Located<String>> text) {
        return text.map(found -> of(name, found)).stream();
    }
}
