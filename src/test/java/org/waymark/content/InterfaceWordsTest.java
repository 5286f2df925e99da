package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.testing.Interface;

/** Holds the words of the interface to one style in every language. */
class InterfaceWordsTest {
    /** Braces that follow close a plural. */
    private static final Pattern END = Pattern.compile("([.:?!])}*$");

    private static Map<String, Located<String>> messages(String language) {
        return Optional.ofNullable(Interface.catalogs().get(new Language(language)))
                .map(MessageCatalog::messages)
                .orElseThrow();
    }

    private static String end(String message) {
        Matcher end = END.matcher(message);
        return end.find() ? end.group(1) : "";
    }

    /** A label in one language and a sentence in the other would be set as two different things. */
    @Test
    void messageEndsWithTheSameSignInBothLanguages() {
        Map<String, Located<String>> english = messages("en");
        List<String> faults = messages("es").entrySet().stream()
                .filter(entry -> !end(entry.getValue().value())
                        .equals(end(english.get(entry.getKey()).value())))
                .map(entry -> entry.getKey() + ": " + entry.getValue().value())
                .toList();

        assertEquals(List.of(), faults);
    }

    /** Two sentences are a text, and a text ends with a full stop, a colon or a question mark. */
    @Test
    void sentencesEndWithASign() {
        Pattern two = Pattern.compile("[.?!] [\\p{Lu}¿¡]");
        List<String> faults = Stream.of("en", "es")
                .flatMap(language -> messages(language).entrySet().stream())
                .filter(entry -> two.matcher(entry.getValue().value()).find())
                .filter(entry -> end(entry.getValue().value()).isEmpty())
                .map(entry -> entry.getKey() + ": " + entry.getValue().value())
                .toList();

        assertEquals(List.of(), faults);
    }
}
