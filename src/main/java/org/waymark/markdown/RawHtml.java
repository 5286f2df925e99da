package org.waymark.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.InlineNode.Styled;

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
    record Tag(String written, int offset) {
        String name() {
            return RawHtml.name(written);
        }
    }

    /** What becomes of a tag. */
    enum Verdict {
        OPENS,
        CLOSES,
        /** An element without content. */
        STANDS_ALONE,
        REFUSED,
        CLOSES_NOTHING,
        CLOSES_REFUSED
    }

    /** Judges a tag: it must be on the list and, if it closes an element, close the one that was opened last. */
    Verdict judge(String tag, int offset) {
        if (tag.startsWith("</")) {
            return closing(name(tag));
        }
        boolean safe = Jsoup.isValid(isVoid(tag) ? tag : tag + "</" + name(tag) + ">", SAFE);
        if (!safe) {
            refused.push(name(tag));
            return Verdict.REFUSED;
        }
        if (isVoid(tag)) {
            return Verdict.STANDS_ALONE;
        }
        open.push(new Tag(tag, offset));
        return Verdict.OPENS;
    }

    private Verdict closing(String name) {
        if (refused.remove(name)) {
            return Verdict.CLOSES_REFUSED;
        }
        return open.isEmpty() || !open.peek().name().equals(name) ? Verdict.CLOSES_NOTHING : Verdict.CLOSES;
    }

    /** Closes the element that was opened last. */
    Tag close() {
        return open.pop();
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The node for an element of the list. */
    static InlineNode node(Tag tag, List<InlineNode> content) {
        return switch (tag.name()) {
            case "abbr" -> new InlineNode.Abbreviation(element(tag).attr("title"), content);
            case "bdi" -> new Styled(Style.ISOLATED, content);
            case "kbd" -> new Styled(Style.KEYS, content);
            case "span" ->
                new InlineNode.Foreign(element(tag).attr("lang"), element(tag).attr("dir"), content);
            case "sub" -> new Styled(Style.SUBSCRIPT, content);
            case "sup" -> new Styled(Style.SUPERSCRIPT, content);
            default -> throw new IllegalArgumentException(tag.written());
        };
    }

    private static Element element(Tag tag) {
        return Jsoup.parseBodyFragment(tag.written()).body().child(0);
    }

    private static boolean isVoid(String tag) {
        return VOID.contains(name(tag));
    }

    static String name(String tag) {
        Matcher matcher = NAME.matcher(tag);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
