package org.waymark.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.syntax.CalloutParser;

/** Refuses texts that would take a parser minutes. No text that people write comes near these limits. */
final class Limits {
    private static final int MAX_DEPTH = TreeReader.MAX_DEPTH;
    private static final int LONGEST_PART = 10_000;
    private static final int MOST_PARTS = 5_000;

    // the parser recurses once for each letter of a comment within a line
    private static final int LONGEST_COMMENT = 3_000;

    // the parser compares each mark at the beginning of a line with all marks before it: this many steps take a second
    private static final int MOST_STEPS = 1_000_000;
    private static final int SHALLOW = 5;
    private static final int FEWEST_MARKS = 500;
    private static final String LEADING = " \t>*+-.)0123456789";

    private static final Pattern DEEP = Pattern.compile(
            "(?m)^(?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){" + SHALLOW + "," + MAX_DEPTH + "}+");
    private static final Pattern MARK = Pattern.compile(">|[-*+]|\\d{1,9}[.)]");
    private static final Pattern MARKS = Pattern.compile("(?m)^[ \\t>]*+([-*_=])(?:[ \\t]*+\\1){500}+");
    private static final Pattern PART = Pattern.compile("[^\\n]++(?:\\n(?![ \\t]*+\\n)[^\\n]++)*+");
    private static final Pattern TABLE = Pattern.compile(
            "(?m)\\A(?:[ >]*:::[^\\n]*+\\n)?[^\\n|]*+\\|[^\\n]*+\\n[ \\t>]*+\\|?[ \\t]*+:?-[-:| \\t]*+$");
    private static final Pattern ROW = Pattern.compile("(?m)^(?=[^\\n]*\\|)");
    // each of these begins a block, wherever it is
    private static final Pattern ITEM =
            Pattern.compile("(?m)^(?= {0,3}[-*+] +[^ \\n]| {0,3}#{1,6} +[^ \\n]| {0,3}:::)");

    private static final Pattern NUMBERED = Pattern.compile("(?m)^(?= {0,3}\\d{1,9}[.)] +[^ \\n])");

    private static final String TOO_OFTEN = "hundreds of lines whose lists or quotes are nested many levels deep";

    private final String text;
    private final LineMap lines;
    private final Diagnostics diagnostics;

    private Limits(String text, LineMap lines, Diagnostics diagnostics) {
        this.text = text;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    /** True if the text can be read. Otherwise the reason is reported. */
    static boolean accept(String text, LineMap lines, Diagnostics diagnostics) {
        Limits limits = new Limits(text, lines, diagnostics);
        return limits.isPlain() || (limits.listsAndQuotes() && limits.callouts() && limits.marks() && limits.parts());
    }

    /** True if the text is too short to reach any limit. Nearly all texts are, and need no closer look. */
    private boolean isPlain() {
        boolean isShort = text.length() <= (text.contains("<!--") ? LONGEST_COMMENT : LONGEST_PART);
        int start = 0;
        while (isShort && start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            isShort = end - start <= FEWEST_MARKS && leading(start, end) < SHALLOW;
            start = end + 1;
        }
        return isShort && text.split(CalloutParser.FENCE, MAX_DEPTH + 2).length <= MAX_DEPTH;
    }

    /** The number of characters at the start of a line that may be marks of lists or quotations; 0 if it is blank. */
    private int leading(int start, int end) {
        int at = start;
        boolean isBlank = true;
        while (at < end && LEADING.indexOf(text.charAt(at)) >= 0) {
            isBlank &= text.charAt(at) == ' ' || text.charAt(at) == '\t';
            at++;
        }
        return isBlank && at == end ? 0 : at - start;
    }

    private boolean listsAndQuotes() {
        Matcher deep = DEEP.matcher(text);
        long steps = 0;
        while (deep.find()) {
            long depth = MARK.matcher(deep.group()).results().count();
            steps += depth * depth;
            if (depth >= MAX_DEPTH || steps > MOST_STEPS) {
                return refuse(Rule.NESTING, deep.start(), depth >= MAX_DEPTH ? TreeReader.TOO_DEEP : TOO_OFTEN);
            }
        }
        return true;
    }

    private boolean callouts() {
        int depth = 0;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            String mark = line.strip();
            if (mark.startsWith(CalloutParser.FENCE)) {
                depth = Math.max(0, depth + (mark.equals(CalloutParser.FENCE) ? -1 : 1));
            }
            if (depth > MAX_DEPTH) {
                return refuse(Rule.NESTING, offset, TreeReader.TOO_DEEP);
            }
            offset += line.length() + 1;
        }
        return true;
    }

    private boolean marks() {
        Matcher marks = MARKS.matcher(text);
        return !marks.find()
                || refuse(Rule.NESTING, marks.start(), "a line of more than 500 times '" + marks.group(1) + "'");
    }

    private boolean parts() {
        Matcher part = PART.matcher(text);
        for (int count = 1; part.find(); count++) {
            if (count > MOST_PARTS) {
                return refuse(Rule.FILE_SIZE, part.start(), "more than " + MOST_PARTS + " parts");
            }
            if (!lines(part.group(), part.start()) || !comments(part.group(), part.start())) {
                return false;
            }
        }
        return true;
    }

    /** Checks the lines of a part one by one. A table or list may have any number of lines. */
    private boolean lines(String part, int offset) {
        int start = 0;
        if (part.length() > LONGEST_PART) {
            Pattern begin = NUMBERED.matcher(part).lookingAt()
                    ? NUMBERED
                    : TABLE.matcher(part).find() ? ROW : ITEM;
            Matcher line = begin.matcher(part);
            while (line.find()) {
                if (!isShort(offset + start, line.start() - start)) {
                    return false;
                }
                start = line.start();
            }
        }
        return isShort(offset + start, part.length() - start);
    }

    private boolean isShort(int offset, int length) {
        return length <= LONGEST_PART
                || refuse(
                        Rule.FILE_SIZE,
                        offset,
                        "a part of " + length + " characters without an empty line, at most " + LONGEST_PART
                                + " are read");
    }

    /** Checks comments within a line. A comment that begins a line is a block and has no limit of its own. */
    private boolean comments(String part, int offset) {
        for (int from = part.indexOf("<!--", 1); from >= 0; from = part.indexOf("<!--", from + 1)) {
            int end = part.indexOf("-->", from);
            int length = (end < 0 ? part.length() : end) - from;
            if (part.charAt(from - 1) != '\n' && length > LONGEST_COMMENT) {
                String message = "a comment of " + length + " characters within a line, at most " + LONGEST_COMMENT
                        + " are read";
                return refuse(Rule.FILE_SIZE, offset + from, message);
            }
        }
        return true;
    }

    private boolean refuse(Rule rule, int offset, String message) {
        String hint =
                rule == Rule.NESTING ? TreeReader.FLATTER : "Part it by empty lines, or make several entries of it.";
        diagnostics.report(rule, lines.at(offset), message, hint);
        return false;
    }
}
