package org.waymark.render.bidi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Isolates what is written from left to right wherever a page is written from right to left: in texts, messages and names, for
 * they all pass here. It adds {@code <bdi dir="ltr">} around it, and changes no word.
 */
public final class BidiIsolation {
    private static final String RIGHT_TO_LEFT = "rtl";
    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)");
    private static final Pattern DIRECTION = Pattern.compile("\\sdir=\"(\\w+)\"");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#x\\p{XDigit}+|[a-zA-Z]\\w*);");

    /** Elements that neither begin nor end a line. The number of a note is none: it belongs to no number that stands beside it. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "small", "span", "strong",
            "sub", "time", "u");

    private static final Set<String> EMPTY = Set.of("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");
    /** Elements in which no other may stand, or which browsers do not show as text. */
    private static final Set<String> CLOSED = Set.of("head", "option", "script", "style", "svg", "textarea", "title");

    private final String html;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Line line = new Line();
    private final Map<Integer, String> insertions = new TreeMap<>();

    private record Element(String name, String direction, boolean isInline) {}

    private BidiIsolation(String html, String direction) {
        this.html = html;
        open.push(new Element("", direction, false));
    }

    /** A page or a part of one, in which elements say their own direction. */
    public static String of(String html) {
        return html.contains("dir=\"" + RIGHT_TO_LEFT + "\"") ? of(html, "ltr") : html;
    }

    /** HTML that will stand in an element of some direction, {@code ltr} or {@code rtl}. */
    public static String of(String html, String direction) {
        return new BidiIsolation(html, direction).isolated();
    }

    private String isolated() {
        int at = 0;
        while (at < html.length()) {
            at = html.charAt(at) == '<' ? markup(at) : character(at);
        }
        line.end(insertions);
        StringBuilder isolated = new StringBuilder(html.length() + 32 * insertions.size());
        int from = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            isolated.append(html, from, insertion.getKey()).append(insertion.getValue());
            from = insertion.getKey();
        }
        return isolated.append(html, from, html.length()).toString();
    }

    private int character(int at) {
        int end = at + 1;
        char shown = html.charAt(at);
        if (shown == '&') {
            Matcher entity = ENTITY.matcher(html).region(at, html.length());
            end = entity.lookingAt() ? entity.end() : end;
        }
        if (open.element().direction().equals(RIGHT_TO_LEFT)) {
            line.character(shown, at, end);
        }
        return end;
    }

    private int markup(int at) {
        Matcher name = NAME.matcher(html).region(at, html.length());
        int end = endOfTag(at);
        if (!name.lookingAt()) {
            return end; // a comment or the document type
        }
        String element = name.group(1).toLowerCase(Locale.ROOT);
        if (html.charAt(at + 1) == '/') {
            close(element, at, end);
        } else if (CLOSED.contains(element)) {
            line.end(insertions);
            return endOfClosed(element, end);
        } else if (EMPTY.contains(element) || html.charAt(end - 2) == '/') {
            empty(element, at, end);
        } else {
            open(element, at, end);
        }
        return end;
    }

    /** An option has no element in it and may do without its end tag: it ends where the next tag begins. */
    private int endOfClosed(String element, int at) {
        int close = html.indexOf(element.equals("option") ? "<" : "</" + element, at);
        if (close < 0) {
            return html.length();
        }
        return element.equals("option") ? close : endOfTag(close);
    }

    private int endOfTag(int at) {
        char quote = 0;
        for (int i = at + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            }
            quote = quote == c ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
        }
        return html.length();
    }

    private void empty(String element, int at, int end) {
        if (element.equals("wbr")) {
            line.empty(at, end);
        } else {
            line.end(insertions);
        }
    }

    private void open(String element, int at, int end) {
        Matcher own = DIRECTION.matcher(html).region(at, end);
        String around = element.equals("bdi") ? "auto" : open.element().direction();
        boolean isDirected = own.find();
        String direction = isDirected ? own.group(1) : around;
        boolean isInline = INLINE.contains(element) && !isDirected;
        if (isInline) {
            line.opening(at, end);
        } else {
            line.end(insertions);
        }
        open.push(new Element(element, direction, isInline));
    }

    private void close(String element, int at, int end) {
        if (open.stream().noneMatch(one -> one.name().equals(element))) {
            return;
        }
        Element closed = open.pop();
        while (!closed.name().equals(element)) {
            line.end(insertions);
            closed = open.pop();
        }
        if (closed.isInline()) {
            line.closing(at, end);
        } else {
            line.end(insertions);
        }
    }
}
