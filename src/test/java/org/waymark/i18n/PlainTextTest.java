package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void spacesHyphensFormsAndInvisibleSignsAreOne() {
        assertEquals("30 days", PlainText.of(" 30\u00a0\u202f DAYS\u200b "));
        assertEquals("30 day", PlainText.of("30\u2011day"));
        assertEquals("find", PlainText.of("\ufb01nd"));
        assertEquals("30 days", PlainText.of("３０ days"));
    }

    @Test
    void aPhraseIsNotFoundInsideAWordOrANumber() {
        assertTrue(PlainText.holds("has 30 days.", "30 days"));
        assertFalse(PlainText.holds("has 130 days.", "30 days"));
        assertFalse(PlainText.holds("has 30 daystars", "30 days"));
        assertTrue(PlainText.holds("130 days or 30 days", "30 days"));
        assertTrue(PlainText.holds("在30日内答复", "30日"));
        assertFalse(PlainText.holds("x", ""));
    }
}
