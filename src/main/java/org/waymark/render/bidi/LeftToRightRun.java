package org.waymark.render.bidi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a right-to-left text that is written from left to right, such as a citation, a phone number, an address or a name
 * in Latin letters. Browsers reorder its digits and signs unless it is isolated. {@code search-field.js} has the same pattern.
 *
 * @param from the index of its first character
 * @param to the index behind its last character
 */
record LeftToRightRun(int from, int to) {
    private static final String RIGHT_TO_LEFT =
            "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\u0640\\u0660-\\u0669";
    private static final String WORD =
            "(?:[\\p{L}\\p{N}\\u06f0-\\u06f9&&[^" + RIGHT_TO_LEFT + "]]|[\\u06f0-\\u06f9])\\p{M}*+";
    /** Signs that may stand within a run. A colon or semicolon with a space behind it begins something else. */
    private static final String BETWEEN = "(?![:;]\\s)[\\s.,:;'’\"“”/@&+#$€£§_=~%*()\\[\\]\\u2010-\\u2013\\-]";

    /** A place that a script fills. */
    private static final String PLACEHOLDER = "\\{\\w+\\}";

    /** A number with a remark behind it, as in "4 (21 KB)": the two follow each other as the text does. Not the first digits of a phone. */
    private static final String BEFORE_REMARK = "\\p{Nd}+(?=\\s\\((?!\\p{Nd}{3}\\)))";

    private static final Pattern RUN =
            Pattern.compile(PLACEHOLDER + "|" + BEFORE_REMARK + "|(?:\\(\\d+\\)\\s?|[+#$€£]|§+\\s?)?(?:" + WORD
                    + ")++(?:(?:" + BETWEEN + "){1,4}+(?:" + WORD + ")++)*+(?:(?<=\\.\\p{L})\\.|(?<=\\w)/)?");

    /** A number that is one word for a browser, or two with a dash between them, which follow the direction of the text. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:\\s?–\\s?\\p{Nd}+(?:[.,]\\p{Nd}+)*)?");

    private static final String OPENING = "([+#$€£§";
    private static final String CLOSING = ")]/.";

    /** The runs of a text, in order. */
    static List<LeftToRightRun> in(CharSequence text) {
        List<LeftToRightRun> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            int end = matcher.end();
            if (text.charAt(from) == '{') {
                continue;
            }
            // what is opened last may be closed right behind
            end += end < text.length() && step(text.charAt(end)) < 0 ? 1 : 0;
            for (int bracket : lonely(text, from, end)) {
                add(text, from, bracket, runs);
                from = bracket + 1;
            }
            add(text, from, end, runs);
        }
        return runs;
    }

    /** The places of brackets without their counterpart. */
    private static Set<Integer> lonely(CharSequence text, int from, int to) {
        Deque<Integer> opened = new ArrayDeque<>();
        Set<Integer> lonely = new TreeSet<>();
        for (int i = from; i < to; i++) {
            int step = step(text.charAt(i));
            if (step > 0) {
                opened.push(i);
            } else if (step < 0 && opened.isEmpty()) {
                lonely.add(i);
            } else if (step < 0) {
                opened.pop();
            }
        }
        lonely.addAll(opened);
        return lonely;
    }

    /** Adds a run without the spaces and signs around it, unless it needs no isolation. */
    private static void add(CharSequence text, int begin, int end, List<LeftToRightRun> runs) {
        int from = begin;
        int to = end;
        while (from < to && !isWord(text, from) && OPENING.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !isWord(text, to - 1) && CLOSING.indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        if (from < to && !NUMBER.matcher(text.subSequence(from, to)).matches()) {
            runs.add(new LeftToRightRun(from, to));
        }
    }

    private static boolean isWord(CharSequence text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private static int step(char sign) {
        return switch (sign) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }
}
