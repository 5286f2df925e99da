package org.waymark.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text into words and tags. A tag is what a translator may move but not change: the address of a link, the mark of a
 * footnote, a value, a placeholder, emphasis, and the signs that make lists, tables and callouts. All parts in a row are the text.
 */
public final class InlineTags {
    private static final Pattern LINK_END = Pattern.compile("]\\((?:[^()\\s]|\\([^()\\s]*\\))*\\)");
    private static final Pattern MARKDOWN = Pattern.compile("(?<note>\\[\\^[^\\[\\]\\s]+])"
            + "|(?<value>\\{\\{[^{}]*}})"
            + "|(?<code>`[^`\\n]+`)"
            + "|(?<html></?[a-zA-Z][^<>\\n]*>)"
            + "|(?<address><https?://[^<>\\s]+>)"
            + "|(?<fence>(?m:^:::(?:[ \\t]+[a-z]+[ \\t]*)?))"
            + "|(?<rule>(?m:^\\|[-: |]+\\|$))"
            + "|(?<item>(?m:^ *(?:[-*+]|\\d+[.)]) +(?:\\[[ x]] )?))"
            + "|(?<heading>(?m:^#{2,6} +))"
            + "|(?<quote>(?m:^> ?))"
            + "|(?<cell>(?<!\\\\)\\|)"
            + "|(?<style>\\*\\*|(?<![*\\\\])\\*(?!\\*)|~~)"
            + "|(?<open>(?<!\\\\)!?\\[)"
            + "|(?<close>" + LINK_END.pattern() + ")");
    private static final Pattern PLAIN = Pattern.compile("\\{\\{[^{}]*}}|\\{[a-zA-Z][\\w-]*}");

    private InlineTags() {}

    /** What a part of a text is. */
    public enum Kind {
        WORDS,
        /** The begin of words that a tag encloses. */
        OPEN,
        /** The end of words that a tag encloses. */
        CLOSE,
        /** A tag by itself. */
        ALONE
    }

    /**
     * A part of a text.
     *
     * @param text as it is written
     * @param partner the place of the part that closes or opens it; -1 for any other
     * @param isFixed true for a tag that must not get lost: a link, a footnote's mark, a value or a placeholder
     */
    public record Part(Kind kind, String text, int partner, boolean isFixed) {}

    /** The parts of a text. Tags that nothing closes or opens are words. */
    public static List<Part> of(String text, ExchangeText.Form form) {
        return form.isMarkdown() ? markdown(text) : plain(text);
    }

    private static List<Part> plain(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher tags = PLAIN.matcher(text);
        int done = 0;
        while (tags.find()) {
            words(text.substring(done, tags.start()), parts);
            parts.add(new Part(Kind.ALONE, tags.group(), -1, true));
            done = tags.end();
        }
        words(text.substring(done), parts);
        return parts;
    }

    private static void words(String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(Kind.WORDS, words, -1, false));
        }
    }

    private static List<Part> markdown(String text) {
        List<Part> parts = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tags = MARKDOWN.matcher(text);
        int done = 0;
        while (tags.find()) {
            words(text.substring(done, tags.start()), parts);
            tag(tags, parts, open);
            done = tags.end();
        }
        words(text.substring(done), parts);
        open.forEach(at -> parts.set(at, new Part(Kind.WORDS, parts.get(at).text(), -1, false)));
        return parts;
    }

    private static void tag(Matcher tags, List<Part> parts, Deque<Integer> open) {
        String tag = tags.group();
        if (tags.group("open") != null) {
            open.push(parts.size());
            parts.add(new Part(Kind.OPEN, tag, -1, true));
        } else if (tags.group("close") != null) {
            close("[", tag, parts, open);
        } else if (tags.group("style") != null) {
            boolean isOpen = open.stream().anyMatch(at -> parts.get(at).text().equals(tag));
            if (isOpen) {
                close(tag, tag, parts, open);
            } else {
                open.push(parts.size());
                parts.add(new Part(Kind.OPEN, tag, -1, false));
            }
        } else {
            boolean isFixed = tags.group("note") != null || tags.group("value") != null;
            parts.add(new Part(Kind.ALONE, tag, -1, isFixed));
        }
    }

    /** Closes the nearest open tag; what is open within it are words. */
    private static void close(String opening, String tag, List<Part> parts, Deque<Integer> open) {
        boolean isOpen = open.stream().anyMatch(at -> parts.get(at).text().endsWith(opening));
        if (!isOpen) {
            parts.add(new Part(Kind.WORDS, tag, -1, false));
            return;
        }
        int at = open.pop();
        while (!parts.get(at).text().endsWith(opening)) {
            parts.set(at, new Part(Kind.WORDS, parts.get(at).text(), -1, false));
            at = open.pop();
        }
        Part begin = parts.get(at);
        parts.set(at, new Part(Kind.OPEN, begin.text(), parts.size(), begin.isFixed()));
        parts.add(new Part(Kind.CLOSE, tag, at, begin.isFixed()));
    }
}
