package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, 404.html, 404.html",
        "index.html, en/index.html, en/index.html",
        "en/index.html, index.html, ../index.html",
        "en/faq/a.html, en/faq/b.html, b.html",
        "en/faq/a.html, en/faq/a.html, a.html",
        "en/faq/a.html, en/glossary/a.html, ../glossary/a.html",
        "en/faq/a.html, es/faq/a.html, ../../es/faq/a.html",
        "en/faq/a.html, en/safety.html, ../safety.html",
        "en/safety.html, en/faq/a.html, faq/a.html",
        "en/faq/a.html, assets/x.css, ../../assets/x.css",
        "en/faq/a/r1.html, en/faq/a.html, ../a.html",
        "en/en.html, en/en/en.html, en/en.html"
    })
    void aLinkIsRelativeAndNamesItsFile(String from, String to, String link) {
        assertEquals(link, new Address(from).to(new Address(to)));
    }

    @Test
    void everyEntryHasItsPlace() {
        Language es = new Language("es");

        assertEquals(
                "es/faq/a.html",
                Addresses.entry(new EntryId(EntryKind.FAQ, "a"), es).path());
        assertEquals(
                "es/glossary/a.html",
                Addresses.entry(new EntryId(EntryKind.TERM, "a"), es).path());
        assertEquals(
                "es/safety.html",
                Addresses.entry(new EntryId(EntryKind.PAGE, "safety"), es).path());
        assertEquals(
                "es/index.html",
                Addresses.entry(new EntryId(EntryKind.PAGE, "home"), es).path());
        assertEquals("es/faq/index.html", Addresses.questions(es).path());
        assertEquals("es/glossary/index.html", Addresses.glossary(es).path());
        assertEquals("es/topics/law.html", Addresses.topic("law", es).path());
        assertEquals("es/print/index.html", Addresses.prints(es).path());
        assertEquals("es/print/guide.html", Addresses.printedGuide(es).path());
        assertEquals("es/print/law.html", Addresses.printedTopic("law", 1, es).path());
        assertEquals("es/print/law-2.html", Addresses.printedTopic("law", 2, es).path());
    }

    @Test
    void textIsEscapedForHtml() {
        assertEquals("&lt;a b=&quot;c&quot;&gt; &amp;amp;", Html.escape("<a b=\"c\"> &amp;"));
    }
}
