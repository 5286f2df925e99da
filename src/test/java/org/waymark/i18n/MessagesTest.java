package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;
import org.waymark.model.MessageCatalog;

class MessagesTest {
    private static final String PAGES = "{n, plural, one {# page} other {# pages}}";

    @Test
    void placeholdersAreFilled() {
        Messages messages = Catalogs.of("en", Map.of("day", "As of {day}.", "plain", "It's here."));

        assertEquals("As of today.", messages.text("day", Map.of("day", "today")));
        assertEquals("It’s here.", messages.text("plain"));
        assertEquals(Optional.empty(), messages.find("other", Map.of()));
        assertEquals("Name of en", messages.languageName());
    }

    @Test
    void anApostropheNeedsNoCareBesidePlaceholders() {
        assertEquals("It’s Ana.", Catalogs.of("en", Map.of("a", "It's {x}.")).text("a", Map.of("x", "Ana")));
        assertEquals("It’s", Catalogs.of("en", Map.of("a", "It''s")).text("a"));
        assertEquals("a {b}", Catalogs.of("en", Map.of("a", "a '{b}'")).text("a"));
    }

    /** Else a page would have marks of two styles: the texts of authors are set in the same way. */
    @Test
    void quotationMarksAreThoseOfTheLanguage() {
        assertEquals(
                "sobre “Condena”",
                Catalogs.of("es", Map.of("a", "sobre \"{x}\"")).text("a", Map.of("x", "Condena")));
        assertEquals("„ja“", Catalogs.of("de", Map.of("a", "\"ja\"")).text("a"));
    }

    @Test
    void aMessageThatIsNotThereIsReportedOnce() {
        List<String> missing = new ArrayList<>();
        Messages messages = new Messages(
                new MessageCatalog(
                        new Language("en"),
                        "English",
                        LogicWords.UNKNOWN,
                        Map.of(),
                        SourcePosition.ofFile("i18n/en.yaml")),
                missing::add);

        assertEquals("", messages.text("foot.day"));
        assertEquals("", messages.text("foot.day"));

        assertEquals(List.of("foot.day"), missing);
    }

    @Test
    void pluralsOfEnglishAndSpanish() {
        Messages english = Catalogs.of("en", Map.of("n", PAGES));
        Messages spanish =
                Catalogs.of("es", Map.of("n", "{n, plural, one {# página} many {# de páginas} other {# páginas}}"));

        assertEquals(List.of("0 pages", "1 page", "2 pages", "1,234 pages"), counts(english, 0, 1, 2, 1234));
        assertEquals(
                List.of("0 páginas", "1 página", "2 páginas", "1,000,000 de páginas"),
                counts(spanish, 0, 1, 2, 1_000_000).stream()
                        .map(s -> s.replace(".", ",").replace("\u00a0", ","))
                        .toList());
    }

    @Test
    void pluralsOfArabicHaveSixForms() {
        Messages arabic =
                Catalogs.of("ar", Map.of("n", "{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}"));

        assertEquals(List.of("z", "o", "t", "f", "m", "x"), counts(arabic, 0, 1, 2, 3, 11, 100));
    }

    private static List<String> counts(Messages messages, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(n -> messages.text("n", Map.of("n", n)))
                .toList();
    }

    @Test
    void aPatternTellsItsPlaceholdersAndMissingForms() {
        MessagePattern pattern = MessagePattern.parse("{day}: {n, plural, one {# of {all}} other {#}}");

        assertEquals(Set.of("day", "n", "all"), pattern.placeholders());
        assertEquals(Set.of(), pattern.missingCategories(new Language("en")));
        assertEquals(Set.of("many"), pattern.missingCategories(new Language("es")));
        assertEquals(Set.of("few", "many", "two", "zero"), pattern.missingCategories(new Language("ar")));
        MessagePattern two =
                MessagePattern.parse("{a, plural, one {#} many {#} other {#}}, {b, plural, one {#} other {#}}");
        assertEquals(Set.of("many"), two.missingCategories(new Language("es")));
        assertEquals(Set.of(), MessagePattern.parse("no plural").missingCategories(new Language("ar")));
    }

    @Test
    void aPatternThatCannotBeReadIsToldInWords() {
        assertEquals(Optional.empty(), MessagePattern.fault(PAGES));
        for (String broken : List.of("{", "{n, plural}", "{n, plural, one {a}}", "a {b", "{}")) {
            assertEquals(true, MessagePattern.fault(broken).isPresent(), broken);
        }
    }
}
