package org.waymark.render.updates;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.SiteContext;
import org.waymark.render.Xml;
import org.waymark.render.updates.UpdateView.Phrase;

/** The same updates for programs that follow them: Atom, RFC 4287. */
record Feed(Changelog chronicle, SiteContext book, Language language) {
    /** Readers of feeds want what is new; the page has the rest. */
    private static final int MOST = 100;

    String xml() {
        var xml = new Xml("feed", "http://www.w3.org/2005/Atom").in(language.tag());
        String title = book.guide().title().in(language);
        xml.element("id", id("feed"))
                .element("title", title)
                .element("subtitle", book.messages(language).text("updates.heading"))
                .element("updated", time(book.day()))
                .open("author")
                .element("name", title)
                .close();
        link(xml, "self", Addresses.feed(language));
        link(xml, "alternate", Addresses.updates(language));
        chronicle.updates().limit(MOST).forEach(update -> entry(xml, update));
        return xml.end();
    }

    private void entry(Xml xml, Update update) {
        UpdateView told = update.told(book, language);
        xml.open("entry").element("id", id(update.key()));
        words(xml, "title", told.title());
        xml.element("updated", time(update.day()));
        link(xml, "alternate", told.target());
        words(xml, "summary", summary(told));
        xml.close();
    }

    private void words(Xml xml, String name, Phrase words) {
        xml.open(name);
        if (!words.lang().equals(language.tag())) {
            xml.in(words.lang());
        }
        xml.close(words.text());
    }

    /** A summary has one language: that of the sentences, with what the interface says about them left to the page. */
    private Phrase summary(UpdateView told) {
        if (!told.label().isEmpty()) {
            return Phrase.of(told.label() + " " + told.heading().text(), language);
        }
        String text = told.sentences().stream().map(Phrase::text).collect(Collectors.joining(" "));
        return new Phrase(
                text, told.sentences().stream().findFirst().map(Phrase::lang).orElse(language.tag()), "");
    }

    /** By the guide's name, what it is about, and the language: no address is needed, and no other guide has the same. */
    private String id(String key) {
        String name = Stream.of(book.guide().title().in(book.guide().source()), key, language.tag())
                .collect(Collectors.joining("\n"));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** RFC 4287, 4.2.7.1: the address may be relative; it is, where the guide has none of its own. */
    private void link(Xml xml, String rel, Address target) {
        String href = book.baseUrl().isEmpty() ? Addresses.feed(language).to(target) : book.baseUrl() + target.path();
        String type = rel.equals("self") ? "application/atom+xml" : "text/html";
        xml.empty("link").with("rel", rel).with("type", type).with("href", href);
    }
}
