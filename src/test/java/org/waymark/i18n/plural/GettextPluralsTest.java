package org.waymark.i18n.plural;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;

class GettextPluralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ko @ nplurals=1; plural=0;",
                "zh-Hans @ nplurals=1; plural=0;",
                "vi @ nplurals=1; plural=0;",
                "en @ nplurals=2; plural=(n==1 ? 0 : 1);",
                "fa @ nplurals=2; plural=(n==0 || n==1 ? 0 : 1);",
                "ar @ nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : (n%100>=3 && n%100<=10) ? 3 : (n%100>=11 && n%100<=99) ? 4 : 5);",
                "ru @ nplurals=3; plural=(n%10==1 && !(n%100==11) ? 0 : (n%10>=2 && n%10<=4) && !((n%100>=12 && n%100<=14)) ? 1 : 2);"
            })
    void rulesForWholeNumbersAreAnExpressionOfC(String tag, String expected) {
        assertEquals(expected, GettextPlurals.of(new Language(tag)));
    }
}
