package org.waymark.i18n.plural;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

class PluralFormsTest {
    private static PluralForms in(String tag) {
        return new PluralForms(new Language(tag));
    }

    @Test
    void languagesHaveTheCategoriesOfTheCldrInItsOrder() {
        assertEquals(List.of("zero", "one", "two", "few", "many", "other"), in("ar").categories());
        assertEquals(List.of("one", "few", "many", "other"), in("ru").categories());
        assertEquals(List.of("other"), in("zh-Hans").categories());
        assertEquals("2, 3, 4, 22", in("ru").samples("few"));
    }

    @Test
    void aPluralGetsTheFormsOfTheLanguageAndLosesOthers() {
        String pattern = "{count, plural, =0 {none} one {# page} other {# pages}}";
        assertEquals("{count, plural, =0 {none} other {# pages}}", in("ja").write(pattern));
        assertEquals(
                "{count, plural, =0 {none} one {# page} few {# pages} many {# pages} other {# pages}}",
                in("ru").write(pattern));
    }

    @Test
    void pluralsWithinPluralsAndTheWordsAroundThemAreKept() {
        assertEquals(
                "On {day}: {a, plural, other {# of {b, plural, other {# ways}}}}, then {c, plural, other {#}}.",
                in("th").write("On {day}: {a, plural, one {1} other {# of {b, plural, one {# way} other {# ways}}}},"
                        + " then {c, plural, other {#}}."));
    }

    @Test
    void aPatternThatCannotBeReadStaysAsItIs() {
        assertEquals("{count, plural, one {", in("fr").write("{count, plural, one {"));
    }
}
