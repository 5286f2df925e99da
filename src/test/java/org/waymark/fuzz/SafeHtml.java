package org.waymark.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;

/** Looks at HTML as a browser would, and finds all that an author's text must never become. */
final class SafeHtml {
    private static final Set<String> EVERYWHERE = Set.of("id", "class");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href")),
            Map.entry("abbr", Set.of("title")),
            Map.entry("bdi", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("dd", Set.of()),
            Map.entry("details", Set.of()),
            Map.entry("div", Set.of()),
            Map.entry("dl", Set.of()),
            Map.entry("dt", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("hr", Set.of()),
            // a box of a list of tasks; nobody can tick it
            Map.entry("input", Set.of("type", "disabled", "checked")),
            Map.entry("kbd", Set.of()),
            Map.entry("label", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("p", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("s", Set.of()),
            Map.entry("span", Set.of("lang", "dir")),
            Map.entry("strong", Set.of()),
            Map.entry("sub", Set.of()),
            Map.entry("summary", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("table", Set.of("role")),
            Map.entry("tbody", Set.of("role")),
            Map.entry("td", Set.of("data-label", "role")),
            Map.entry("th", Set.of("scope", "role")),
            Map.entry("thead", Set.of("role")),
            Map.entry("tr", Set.of("role")),
            Map.entry("ul", Set.of()));

    private SafeHtml() {}

    /** What is in the HTML of a text that must not be there. */
    static List<String> faults(Markup markup) {
        List<String> faults = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(MarkupSerializer.html(markup, new Page()))
                .body()
                .getAllElements()) {
            if (element.tagName().equals("body")) {
                continue;
            }
            Set<String> allowed = ALLOWED.get(element.tagName());
            if (allowed == null) {
                faults.add("<" + element.tagName() + ">");
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                if (!EVERYWHERE.contains(attribute.getKey()) && !allowed.contains(attribute.getKey())) {
                    faults.add(element.tagName() + "[" + attribute.getKey() + "]");
                }
            }
            if (!element.attr("href")
                    .matches("(?s)|(https|mailto|tel|faq|term|page|quiz|state|cite|block|footnote):.*")) {
                faults.add("href=" + element.attr("href"));
            }
        }
        return faults;
    }

    /** Writes links as the site does: web addresses as they are, all others by what they are. */
    record Page() implements MarkupContext {
        @Override
        public Anchor anchor(Reference reference) {
            String target = reference
                    .target()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
            return switch (reference.scheme().form()) {
                case NOWHERE -> Anchor.NONE;
                case WEB -> new Anchor("<a href=\"" + target + "\">", "</a>");
                case MAIL, PHONE -> new Anchor("<a href=\"" + reference.scheme().prefix() + target + "\">", "</a>");
                case ENTRY, PIECE, CITATION ->
                    new Anchor("<a href=\"" + reference.scheme().prefix() + target + "\">", "</a>");
                default ->
                    new Anchor(
                            "<a href=\"" + reference.scheme().form().name().toLowerCase(java.util.Locale.ROOT) + ":"
                                    + target + "\">",
                            "</a>");
            };
        }

        @Override
        public String id() {
            return "x";
        }

        @Override
        public String message(String key) {
            return "message";
        }

        @Override
        public int headingShift() {
            return 0;
        }
    }
}
