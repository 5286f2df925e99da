package org.waymark.markdown.leftover;

import java.util.List;
import org.waymark.diagnostic.Rule;

/** The marks of tools that extend Markdown: components, templates, numbered notes, other kinds of tables. */
final class ToolMarks {
    private static final String FOOTNOTE_SAYS = "'$0' is no footnote";
    private static final String TABLE = "Write it like this, each line with as many cells: '| Form | Fee |', below it"
            + " '|---|---|', below that '| Refund | none |'.";
    private static final String TEMPLATE =
            "Write the words that readers need in its place: nothing fills in names or templates here.";
    private static final String DELETE = "Delete it, or write the words that readers need in its place.";

    /** Marks to look for first, because shorter ones are part of them. */
    static final List<Mark> BEFORE_OTHERS = List.of(
            Mark.of(
                    "^(?:import[ \\t][^\\n]{0,120}[\"'];?$|export[ \\t]+(?:const|let|default|function)[ \\t][^\\n]{0,80})",
                    DELETE),
            Mark.of("^%[ \\t]+[^\\n]{1,80}", "Delete it: the title stands in the front matter."),
            Mark.of("^\\^$", "Delete it: an empty line parts what follows."),
            Mark.of("^//[ \\t][^\\n]{0,80}|\\[!--[^\\n]{0,80}", "Write a note that no reader sees as <!-- words -->."),
            Mark.of(
                    Rule.RUN_ON_LINES,
                    "^(?:\\(@[\\w-]{0,20}\\)|#\\.)[ \\t]+([^\\n]{0,60})",
                    "'$0' begins no list",
                    "Write '1. $1', with an empty line before the first."),
            Mark.of(
                    Rule.TABLE,
                    "^\\+[-=:]{2,}[-=+:]*\\+$",
                    "'$0' is a line of another kind of table",
                    "Delete such lines. " + TABLE),
            Mark.of(
                    Rule.TABLE,
                    "^[\\uff5c\\u2502\\u2503][^\\n]{0,80}",
                    "'$0' belongs to no table: its stroke is another sign than '|'",
                    TABLE),
            Mark.of(
                    Rule.TABLE,
                    "\\A(?:<|>|\\^\\^)\\z",
                    "'$0' in a cell would be seen as it stands: cells are not joined",
                    "Write in each cell the words that hold there."),
            Mark.of(
                    Rule.RUN_ON_LINES,
                    "\\A[-*+][ \\t]+\\S[^\\n]{0,60}",
                    "'$0' begins no list: there is none in a cell or a heading",
                    "Part the words by commas or by <br>, or give each a row. For the sign itself write a backslash before it."),
            Mark.of(
                    Rule.FOOTNOTE,
                    "(?<=[\\p{L}\\p{N}.,;:!?)\"'\\u201d\\u2019])\\[(\\d{1,3})](?!\\()|\\A\\[(\\d{1,3})](?=[ \\t])",
                    FOOTNOTE_SAYS,
                    "Write [^$1] here, and at the end of the file, after an empty line: [^$1]: words. For the sign itself write"
                            + " \\[."),
            Mark.of(
                    Rule.FOOTNOTE,
                    "^[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]{1,3}[ \\t\\u00a0]?(?=\\p{L})",
                    FOOTNOTE_SAYS,
                    "Write [^1] where the mark stands, and this at the end of the file, after an empty line: [^1]: words."),
            Mark.of(">!|!<|(?<!\\S)\\^(?=[\\p{L}(])", DELETE),
            Mark.of(
                    "<%[^\\n]{0,80}?%>|\\{\\{[#/>^!][^\\n]{0,80}?}}|\\$\\{[^{}\\n]{0,80}}|@@[^@\\n]{1,40}@@|%[A-Z][A-Z0-9_]{1,40}%",
                    TEMPLATE),
            Mark.of("\\[[a-z][\\w-]{0,40}(?: [\\w-]{1,40}=\"[^\"\\n]{0,80}\"){1,9} ?/?]", DELETE));

    /** The schemes that each guide knows, and some of the web. */
    static final List<String> SCHEMES = List.of("faq", "term", "page", "quiz", "cite", "tel", "sms", "ftp");

    /** Marks to look for where no other was found. */
    static final List<Mark> AFTER_OTHERS = List.of(
            Mark.of(
                    Rule.TABLE,
                    "[^\\t\\n]{1,80}\\t[^\\n]{0,80}(?=\\n[^\\t\\n]{1,80}\\t)",
                    "'$0' is parted by tabs from what follows, and all its lines would be shown as one",
                    TABLE),
            linkOf(String.join("|", SCHEMES)),
            Mark.of(
                    Rule.LINK_TARGET,
                    "(?<![\\p{L}\\p{N}])mailto:\\S{0,200}",
                    "'$0' begins no link",
                    "Write the address alone, help@example.org, or [words](mailto:help@example.org)."),
            Mark.of(
                    "(?<=\\S ?)(?<!-)-{2,3}(?!-)(?= ?\\S)",
                    "Type the dash itself, \u2013 or \u2014; for an option of a command write `--words`."));

    private ToolMarks() {}

    /** An address without the words of a link, in one of some schemes. */
    static Mark linkOf(String schemes) {
        return Mark.of(
                Rule.LINK_TARGET,
                "(?<![\\p{L}\\p{N}/.:(-])((?:" + schemes + "):[\\p{L}\\p{N}+#/][^\\s<>()\\[\\]\"]{0,200})",
                "'$0' begins no link",
                "Write the words that readers see before it, in square brackets: [words](faq:slug), [words](tel:+15550100).");
    }
}
