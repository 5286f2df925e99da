package org.waymark.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats texts as quoted YAML values. */
public final class Quoted {
    private static final Pattern LINE = Pattern.compile(
            "(\\s*(?:- +)*)(?:([\\p{L}\\p{N}_-]+)\\s*[:：]\\s*)?(\\S.*)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String MARKS = "\"'“”„«»‘’‚‹›「」『』＂″‴〝〞❝❞";

    private Quoted() {}

    /** The text in double quotation marks. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** A plain value for use inside brackets or braces; quoted if a character would end it there. */
    static String inBraces(String value) {
        return value.matches(".*[,\\[\\]{}].*") && !value.startsWith("\"") ? of(value) : value;
    }

    /** The text quoted for people to copy: in single quotation marks if it contains double ones. */
    static String legibly(String text) {
        boolean needsEscapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return needsEscapes && text.indexOf('\'') < 0 ? "'" + text + "'" : of(text);
    }

    /** Rewrites a line of a key or list item with its text quoted; empty if it has no text. */
    static Optional<String> line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String key = parts.group(2) == null ? "" : parts.group(2) + ": ";
        String item = parts.group(1).contains("-") ? "- " : "";
        return Optional.of(item + key + legibly(withoutMarks(parts.group(3).strip())));
    }

    /** Removes quotation marks around the whole text, or an opening one that is not closed. */
    static String withoutMarks(String text) {
        if (text.length() < 2 || MARKS.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        boolean closes = MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
        String inner = text.substring(1, text.length() - (closes ? 1 : 0));
        boolean isPlain = inner.chars().noneMatch(c -> MARKS.indexOf(c) >= 0 && !isApostrophe(c));
        // an apostrophe belongs to its word: 'tis
        return isPlain && (closes || !isApostrophe(text.charAt(0))) ? inner : text;
    }

    private static boolean isApostrophe(int sign) {
        return sign == '\'' || sign == '’';
    }
}
