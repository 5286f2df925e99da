package org.waymark.markdown.leftover;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Rule;
import org.waymark.model.LinkSchemes;

/** The marks of other kinds of Markdown, of wikis, forums and documentation tools, and of Markdown that went wrong. */
final class MarkList {
    private static final String SPACE = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]";
    private static final String CJK =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u3000-\\u303f\\uff00-\\uffee";
    private static final String A = String.valueOf(SeenText.ADDRESS);
    private static final String O = String.valueOf(SeenText.OTHER);
    private static final String E = String.valueOf(SeenText.ESCAPED);
    private static final String SCHEME = "(?:" + A + "|[a-z][a-z0-9-]{1,40}:(?=\\S)|[#/.])";

    private static final String LINK =
            "Write a link as [words](faq:slug) or [words](https://...), without a space between the" + " brackets.";
    private static final String CALLOUT =
            "Write a line '::: note' before the text and a line ':::' after it. There are note, caution, steps and details.";
    private static final String CAUTION = CALLOUT.replace("'::: note'", "'::: caution'");
    private static final String TABLE_SAYS =
            "'$0' belongs to no table: a table has an empty line before it, and below its first line as many marks as cells";
    private static final String TABLE = "Write it like this, each line with as many cells: '| Form | Fee |', below it"
            + " '|---|---|', below that '| Refund | none |'.";
    private static final String LIST_SAYS = "'$0' begins no list";
    private static final String LIST = "Write '- $1', a hyphen and a plain space, with an empty line before the first.";
    private static final String DELETE = "Delete it, or write the words that readers need in its place.";

    static final List<Mark> ALL = Stream.of(
                    ToolMarks.BEFORE_OTHERS,
                    links(),
                    brackets(),
                    blocks(),
                    lines(),
                    signs(),
                    emphasis(),
                    ToolMarks.AFTER_OTHERS)
            .flatMap(List::stream)
            .toList();

    private static final Map<LinkSchemes, List<Mark>> BY_SCHEMES = new ConcurrentHashMap<>();

    private MarkList() {}

    /** The marks of a text whose links may have some schemes. */
    static List<Mark> of(LinkSchemes schemes) {
        return BY_SCHEMES.computeIfAbsent(schemes, key -> {
            String others = key.ofPieces().stream()
                    .map(scheme -> scheme.prefix().replace(":", ""))
                    .filter(scheme -> !ToolMarks.SCHEMES.contains(scheme))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            return others.isEmpty()
                    ? ALL
                    : Stream.concat(ALL.stream(), Stream.of(ToolMarks.linkOf(others)))
                            .toList();
        });
    }

    private static List<Mark> links() {
        String begins = "'$0' begins no link";
        return List.of(
                Mark.of(
                        Rule.LINK_TARGET,
                        "](?<!" + E + "[^\\[\\]]{0,200}])\\([^()\\n]{0,300}\\)?",
                        begins,
                        "An address has no spaces, and the words before it no footnote and no other link: [words](faq:slug)."),
                Mark.of(
                        Rule.LINK_TARGET,
                        "\\[([^\\[\\]\\n]{1,80})][ \\t\\n]+\\(" + SCHEME + "[^()\\s]{0,200}\\)?",
                        begins,
                        "Leave no space between the brackets: [$1](faq:slug) or [$1](https://...)."),
                Mark.of(
                        Rule.LINK_TARGET,
                        "[\uFF3B\u3010\\[]([^\\[\\]\uFF3B\uFF3D\u3010\u3011\\n]{1,80})[\uFF3D\u3011\\]][\uFF08(]"
                                + SCHEME + "|(?:\\(([^()\\n]{1,80}))?\\)\\[" + SCHEME + "[^\\[\\]\\n]{0,200}]?",
                        begins,
                        "The words stand in square brackets, the address in round ones: [$1](https://...)."),
                Mark.of(
                        Rule.LINK_TARGET,
                        "\\[([^\\[\\]\\n]{1,80})]\\[]",
                        begins,
                        "Write the address in round brackets: [$1](faq:slug)."),
                Mark.of(
                        Rule.LINK_TARGET,
                        "^\\[[^\\[\\]\\n]{1,80}]:",
                        "'$0' says no address here",
                        "Leave an empty line before it, and write one address after the colon."),
                Mark.of(
                        Rule.LINK_TARGET,
                        "\\[" + A + "(?:[ \\t]+([^\\[\\]\\n]{1,80}))?]|" + A + "\\[([^\\[\\]\\n]{0,80})]?",
                        begins,
                        "Write the words first: [words](https://...)."),
                Mark.of(
                        Rule.LINK_TARGET,
                        "\"([^\"\\n]{1,80})\":(?=" + SCHEME + ")|<" + A + "[^<>\\n]{0,80}>?",
                        begins,
                        "Write [$1](https://...)."));
    }

    private static List<Mark> brackets() {
        return List.of(
                Mark.of(
                        Rule.BLOCK_NAME,
                        "\\{#[^{}\\n]{0,200}}",
                        "'$0' names nothing here",
                        "A paragraph or heading has its name at its end. Any other block has it on a line of its own,"
                                + " before the block."),
                Mark.of(
                        "\\{\\{[^\\n]{0,200}?}}|\\{%[^\\n]{0,200}?%}|\\{[^{}\\n]{0,200}}|\\{|}}|[%>]}",
                        "Delete it: templates and attributes are not read. A block's name is {#name}; for the sign itself"
                                + " write \\{."),
                Mark.of("!?\\[\\[([^\\[\\]|\\n]{0,80})[^\\[\\]\\n]{0,80}(?:]])?|]]", "Write a link: [$1](faq:slug)."),
                Mark.of(
                        Rule.FOOTNOTE,
                        "\\^\\[([^\\[\\]\\n]{0,80})]?",
                        "'$0' is no footnote",
                        "Write [^1] here, and at the end of the file, after an empty line: [^1]: $1"),
                Mark.of(
                        Rule.FOOTNOTE,
                        "\\[\\^[^\\[\\]\\n]{0,80}]?",
                        "'$0' is no footnote here",
                        "Write it behind the link or the word: [words](faq:slug)[^1]."),
                Mark.of("\\[!(?i:warning|caution|danger|important|attention|error|bug|failure)][+-]?", CAUTION),
                Mark.of("\\[![A-Za-z]+][+-]?", CALLOUT),
                Mark.of(
                        Rule.IMAGE,
                        "!\\[|!\\S{1,80}\\.(?:png|jpe?g|gif|svg|webp)!?",
                        "'$0' is an image: texts have no images yet",
                        "Say in words what the image shows, and leave it out."),
                Mark.of(
                        "(?i:\\[/[a-z]+]|\\[(?:url|img|color|size|font|quote|email|list|center)(?:=[^\\]\\n]{0,100})?])|\\[\\*]",
                        "Write Markdown: **words**, *words*, [words](https://...), lines that begin with '- '."),
                Mark.of("(?i:@?\\[_?toc_?])", "Delete it: a page lists its headings by itself."),
                Mark.of("\\[-?@[\\w:.-]+[^\\]\\n]{0,80}]?", "Write [words](cite:source-id)."),
                Mark.of("\\[[^\\[\\]|\\n]{1,80}\\|[^\\[\\]\\n]{1,80}]", LINK),
                Mark.of(
                        "^\\[[xX>/!?-]](?=\\s|$)|\\[ ?](?=\\s|$)|^\\[](?=[\\p{L}\\p{N}])",
                        "Write '- [ ] words' for an open box and '- [x] words' for a ticked one, each on its own line."));
    }

    private static List<Mark> blocks() {
        return List.of(
                Mark.of(":{3,}[^\\n]{0,40}", CALLOUT),
                Mark.of("^\\.\\.[ \\t]+(?:[\\w-]+::|_|\\[)[^\\n]{0,80}|(?<=[\\p{L}\\p{N})])::(?=\\s|$)", CALLOUT),
                Mark.of(
                        "^(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?i:warning|caution|danger|important|attention|error|bug|failure)[^\\n]{0,80}",
                        CAUTION),
                Mark.of("^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[\\w\"][^\\n]{0,80}", CALLOUT),
                Mark.of(
                        "^\\[(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT|source|quote|verse|%\\w+|\\.\\w+)[^\\]\\n]{0,80}]$",
                        CALLOUT),
                Mark.of(":[A-Za-z][\\w+-]*:(?=" + O + ")|" + O + "_{1,2}(?![\\p{L}\\p{N}])", LINK),
                Mark.of("(?<![\\p{N}:/]):[A-Za-z][A-Za-z0-9_+-]+:(?![\\p{N}:])", DELETE),
                // not \\b, which looks back over all marks that combine with a letter
                Mark.of(
                        "(?<![\\p{L}\\p{N}_])(?:image|link|xref|video|include|footnote|kbd|btn)::?\\S*?\\[[^\\]\\n]{0,80}]?",
                        LINK),
                Mark.of("^#\\+[A-Za-z_]+:?[^\\n]{0,40}|^\\+\\+\\+$", DELETE),
                Mark.of(
                        "^(?:h[1-6]|bq|fn\\d+)\\.[ \\t]+([^\\n]{1,80})",
                        "Write a heading as '## $1', a quotation as '> $1'."),
                Mark.of("^={1,6}[ \\t]+([^=\\n]{1,80}?)[ \\t]*=*$", "Write a heading as '## $1'."),
                Mark.of("^\\.[A-Z]\\w[^\\n]{0,60}", "Write a heading as '### words', with an empty line before it."),
                Mark.of(
                        "^(?:[=~^\"`#*+-]{3,}|\\+[-=+]{3,}|\\.{4,}|/{3,}|:)$",
                        "Delete it. A heading is '## words'; a line across the page is '---' between two empty lines."));
    }

    private static List<Mark> lines() {
        return List.of(
                Mark.of(
                        "^(?:\uFF03{1,6}[ \\u3000]?|#{1,6}" + SPACE + "+|#{2,}[ \\t]*|#(?=[\\p{L}*_]))([^\\n]{0,80})",
                        "Write a heading as '## $1': two to six signs, a plain space, the words. For the sign itself write"
                                + " \\#."),
                Mark.of(
                        Rule.RUN_ON_LINES,
                        "^[-*+\u2013\u2014](?:" + SPACE + "|\\t)+([^\\n]{0,60})|^[-+](?=\\p{L})([^\\n]{0,60})",
                        LIST_SAYS,
                        LIST),
                Mark.of(
                        Rule.RUN_ON_LINES,
                        "^[\u2022\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2023\u2043\u2219\u00b7\u27a2\u27a4\u25ba\u25b6\u2756\u2713"
                                + "\u2714\u2726\u2610\u2611\u2612\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06f][ \\t\\u00a0]*([^\\n]{0,60})|^o\\t[ \\t]*([^\\n]{0,60})",
                        LIST_SAYS,
                        LIST),
                Mark.of(
                        Rule.RUN_ON_LINES,
                        "^\\d{1,3}[.)]" + SPACE + "+([^\\n]{0,60})",
                        LIST_SAYS,
                        "Write '1. $1', with a plain space after the full stop and an empty line before the first."),
                Mark.of("^>[^\\n]{0,60}", "Write a quotation as '> words', with an empty line before it."),
                Mark.of("^:[ \\t]+([^\\n]{1,60})", "A meaning stands right below its word, which is one line: ': $1'."),
                Mark.of(Rule.TABLE, "[^|\\n]{0,80}\\|[^\\n]{0,80}", TABLE_SAYS, TABLE));
    }

    private static List<Mark> signs() {
        String entities =
                "nbsp|amp|lt|gt|quot|apos|copy|reg|trade|sect|para|mdash|ndash|hellip|bull|middot|laquo|raquo|[lr][sd]quo"
                        + "|[lr]arr|frac12|deg|times|shy|ensp|emsp|[aeiouAEIOU]acute|[nN]tilde|iexcl|iquest|euro|cent|pound";
        return List.of(
                Mark.of(
                        "&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|&(?:" + entities
                                + "|#\\d{2,5}|#[xX][0-9A-Fa-f]{2,5})(?![A-Za-z0-9=;])",
                        "Type the sign itself; for a space that does not break, write &nbsp; with a semicolon."),
                Mark.of(
                        "<!--|-->",
                        "A comment begins with <!-- and ends with -->, with empty lines before and after it."),
                Mark.of("</?[A-Za-z@#!][^<>\\n]{0,100}>|<<[^<>\\n]{1,80}(?:>>)?", DELETE),
                Mark.of("`+", "Write the sign at both ends: `words`. For an apostrophe type '."),
                Mark.of(
                        "\\\\[A-Za-z]+|\\\\",
                        "Delete it: the backslash stands before a sign only. For the sign itself write it twice."),
                Mark.of(
                        "==+[ \\t]*([^=\\n]{1,80}?)[ \\t]*==+|==+|(?<!\\S)=[^\\s=][^=\\n]{0,80}(?<=\\S)=(?![\\w=])",
                        "Nothing is highlighted here. Write '**$1**'."),
                Mark.of(
                        "\\+\\+[^\\s+][^+\\n]{0,80}\\+\\+|(?<!\\S)\\+[^\\s+\\d][^+\\n]{0,80}(?<=\\S)\\+(?!\\w)",
                        "Write the words without the signs."),
                Mark.of(
                        "~{2,}|[~\uFF5E]{2,}|~[^\\s~\\p{Pd}]{1,40}~",
                        "Words that no longer hold stand between two pairs: ~~words~~. For the sign itself write \\~."),
                Mark.of("\\^[^\\s^]{1,40}\\^|\\s\\^[a-z0-9-]+$", "Write <sup>words</sup>, or leave it out."),
                Mark.of("%%", "Write a note that no reader sees as <!-- words -->."),
                Mark.of(
                        "\\$\\$|\\$[^\\s$\\d][^$\\n]{0,100}(?<=\\S)\\$(?!\\d)|\\$\\d[^$\\s]{0,60}[A-Za-z=^+*/][^$\\s]{0,60}\\$(?!\\d)",
                        "Formulas are not read. Write it in words; for the sign itself write \\$."),
                Mark.of("(?<!\\d)'{2,}|'{3,}", "Write **words** or *words*; a quotation stands between \" and \"."));
    }

    private static List<Mark> emphasis() {
        String close = " stand close to the words on both sides of them: ";
        return List.of(
                Mark.of(
                        "\\*{2,}|\uFF0A{2,}|\\*(?=\\S)|(?<=\\S)\\*|\\s\\*$",
                        "Stars" + close + "**words**. For the sign itself write \\*."),
                Mark.of(
                        "(?<![\\p{L}\\p{N}_])_{1,2}(?=[^\\s_])|(?<=[^\\s_])_{1,2}(?![\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}])__(?=[\\p{L}\\p{N}])|(?<!\\S)_(?!\\S)|\uFF3F{2,}|(?<=["
                                + CJK + "])_{1,2}|_{1,2}(?=[" + CJK + "])",
                        "Underscores" + close
                                + "_words_; beside a letter write stars: *words*. For the sign itself write \\_."));
    }
}
