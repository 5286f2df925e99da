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
    private static final Set<String> VOID = Set.of("br");
    private static final Pattern NAME = Pattern.compile("^</?([A-Za-z0-9]+)");
    private static final Safelist SAFE = new Safelist()
            .addTags("abbr", "bdi", "br", "kbd", "span", "sub", "sup")
            .addAttributes("abbr", "title")
            .addAttributes("span", "lang", "dir");

    private final Deque<Tag> open = new ArrayDeque<>();
    private final Deque<String> refused = new ArrayDeque<>();

    /** An element that was opened. */
    record Tag(String name, int offset) {}

    /** What becomes of a tag. */
    enum Verdict {
        SAFE,
        REFUSED,
        CLOSES_NOTHING,
        CLOSES_REFUSED
    }

    /** Whether the tag is on the list and, if it closes an element, closes the one opened last. */
    Verdict judge(String tag, int offset) {
        if (tag.startsWith("</")) {
            return closing(name(tag));
        }
        boolean safe = Jsoup.isValid(isVoid(tag) ? tag : tag + "</" + name(tag) + ">", SAFE);
        if (!safe) {
            refused.push(name(tag));
            return Verdict.REFUSED;
        }
        if (!isVoid(tag)) {
            open.push(new Tag(name(tag), offset));
        }
        return Verdict.SAFE;
    }

    private Verdict closing(String name) {
        if (refused.remove(name)) {
            return Verdict.CLOSES_REFUSED;
        }
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            return Verdict.CLOSES_NOTHING;
        }
        open.pop();
        return Verdict.SAFE;
    }

    /** The elements that were opened and not closed. */
    List<Tag> open() {
        return List.copyOf(open);
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

    static String name(String tag) {
        Matcher matcher = NAME.matcher(tag);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
