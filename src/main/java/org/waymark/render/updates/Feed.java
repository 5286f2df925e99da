package org.waymark.render.updates;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Xml;
import org.waymark.render.context.PageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/** The same updates for programs that follow them: Atom, RFC 4287. */
record Feed(Changelog changelog, PageContext page) {
    /** A feed contains only what is new; the page has the rest. */
    private static final int MOST = 100;

    String xml() {
        var xml = new Xml("feed", "http://www.w3.org/2005/Atom")
                .in(page.language().tag());
        String title = page.guide().title().in(page.language());
        xml.element("id", id("feed"))
                .element("title", title)
                .element("subtitle", page.messages().text("updates.heading"))
                .element("updated", time(page.siteContext().day()))
                .open("author")
                .element("name", title)
                .close();
        link(xml, "self", Addresses.feed(page.language()));
        link(xml, "alternate", Addresses.updates(page.language()));
        changelog.updates().limit(MOST).forEach(update -> entry(xml, update));
        return xml.end();
    }

    private void entry(Xml xml, Update update) {
        UpdateView view = update.view(page);
        xml.open("entry").element("id", id(update.key()));
        words(xml, "title", view.title());
        xml.element("updated", time(update.day()));
        link(xml, "alternate", view.target());
        words(xml, "summary", summary(view));
        xml.close();
    }

    private void words(Xml xml, String name, Phrase words) {
        xml.open(name);
        if (!words.lang().equals(page.language().tag())) {
            xml.in(words.lang());
        }
        xml.close(words.text());
    }

    /** A summary has one language, that of the sentences. Messages of the interface about them are only on the page. */
    private Phrase summary(UpdateView view) {
        if (!view.label().isEmpty()) {
            return Phrase.of(view.label() + " " + view.heading().text(), page.language());
        }
        String text = view.sentences().stream().map(Phrase::text).collect(Collectors.joining(" "));
        return new Phrase(
                text,
                view.sentences().stream()
                        .findFirst()
                        .map(Phrase::lang)
                        .orElse(page.language().tag()),
                "");
    }

    /** Derived from the guide's name, the subject of the update and the language: unique, without an address. */
    private String id(String key) {
        String name = Stream.of(
                        page.guide().title().in(page.source()),
                        key,
                        page.language().tag())
                .collect(Collectors.joining("\n"));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Noon in UTC, which is the same day nearly everywhere. Midnight would be shown as the day before west of Greenwich. */
    private static String time(LocalDate day) {
        return day + "T12:00:00Z";
    }

    /** RFC 4287, 4.2.7.1: the address may be relative, which it is if the guide has none. */
    private void link(Xml xml, String rel, Address target) {
        String baseUrl = page.siteContext().baseUrl();
        String href = baseUrl.isEmpty() ? page.href(target) : baseUrl + target.path();
        String type = rel.equals("self") ? "application/atom+xml" : "text/html";
        xml.empty("link").with("rel", rel).with("type", type).with("href", href);
    }
}
