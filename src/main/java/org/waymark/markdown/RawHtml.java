package org.waymark.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Judges the HTML that an author wrote into Markdown: a short list of inline elements that say what Markdown cannot. */
final class RawHtml {
    static final List<String> ALLOWED =
            List.of("<abbr title>", "<bdi>", "<br>", "<kbd>", "<span lang dir>", "<sub>", "<sup>");

    private static final Set<String> VOID = Set.of("br");
    private static final Pattern NAME = Pattern.compile("^</?([A-Za-z0-9]+)");
    private static final Safelist SAFE = new Safelist()
            .addTags("abbr", "bdi", "br", "kbd", "span", "sub", "sup")
            .addAttributes("abbr", "title")
            .addAttributes("span", "lang", "dir");

    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the tag is on the list and, if it closes an element, closes the one opened last. */
    boolean accepts(String tag) {
        if (tag.startsWith("</")) {
            return !open.isEmpty() && open.pop().equals(name(tag));
        }
        boolean safe = Jsoup.isValid(isVoid(tag) ? tag : tag + "</" + name(tag) + ">", SAFE);
        if (safe && !isVoid(tag)) {
            open.push(name(tag));
        }
        return safe;
    }

    /** Whether each element that was opened is closed too. */
    boolean isBalanced() {
        return open.isEmpty();
    }

    /** The tag as it is written out: parsed and written anew, so that nothing odd in it survives. */
    static String clean(String tag) {
        if (tag.startsWith("</")) {
            return "</" + name(tag) + ">";
        }
        String html = Jsoup.clean(tag, SAFE);
        int end = html.indexOf("</");
        return end < 0 ? html : html.substring(0, end);
    }

    private static boolean isVoid(String tag) {
        return VOID.contains(name(tag));
    }

    private static String name(String tag) {
        Matcher matcher = NAME.matcher(tag);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
