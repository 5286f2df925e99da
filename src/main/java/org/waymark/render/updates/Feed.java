package org.waymark.render.updates;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Html;
import org.waymark.render.PageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/** The same updates for programs that follow them: Atom, RFC 4287. */
record Feed(Changelog changelog, PageContext page) {
    /** Readers of feeds want what is new; the page has the rest. */
    private static final int MOST = 100;

    String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(page.language())
                .append("\">\n");
        String title = page.guide().title().in(page.language());
        xml.append(element("id", id("feed")))
                .append(element("title", title))
                .append(element("subtitle", page.messages().text("updates.heading")))
                .append(element("updated", time(page.everywhere().day())))
                .append("<author>\n")
                .append(element("name", title))
                .append("</author>\n")
                .append(link("self", "application/atom+xml", Addresses.feed(page.language())))
                .append(link("alternate", "text/html", Addresses.updates(page.language())))
                .append(changelog.updates().limit(MOST).map(this::entry).collect(Collectors.joining()));
        return xml.append("</feed>\n").toString();
    }

    private String entry(Update update) {
        UpdateView told = update.told(page);
        return "<entry>\n"
                + element("id", id(update.key()))
                + element("title", told.title())
                + element("updated", time(update.day()))
                + link("alternate", "text/html", told.target())
                + element("summary", summary(told))
                + "</entry>\n";
    }

    /** A summary has one language: that of the sentences, with what the interface says about them left to the page. */
    private Phrase summary(UpdateView told) {
        if (!told.label().isEmpty()) {
            return Phrase.of(told.label() + " " + told.heading().text(), page.language());
        }
        String text = told.sentences().stream().map(Phrase::text).collect(Collectors.joining(" "));
        return new Phrase(
                text,
                told.sentences().stream()
                        .findFirst()
                        .map(Phrase::lang)
                        .orElse(page.language().tag()),
                "");
    }

    /** By the guide's name, what it is about, and the language: no address is needed, and no other guide has the same. */
    private String id(String key) {
        String name = Stream.of(
                        page.guide().title().in(page.source()),
                        key,
                        page.language().tag())
                .collect(Collectors.joining("\n"));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** RFC 4287, 4.2.7.1: the address may be relative; it is, where the guide has none of its own. */
    private String link(String rel, String type, Address target) {
        String baseUrl = page.everywhere().baseUrl();
        String href = baseUrl.isEmpty() ? page.href(target) : baseUrl + target.path();
        return "<link rel=\"" + rel + "\" type=\"" + type + "\" href=\"" + Html.escape(href) + "\"/>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Html.escape(text) + "</" + name + ">\n";
    }

    private String element(String name, Phrase words) {
        String lang = words.lang().equals(page.language().tag()) ? "" : " xml:lang=\"" + words.lang() + "\"";
        return "<" + name + lang + ">" + Html.escape(words.text()) + "</" + name + ">\n";
    }
}
