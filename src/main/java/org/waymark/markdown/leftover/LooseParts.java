package org.waymark.markdown.leftover;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.leftover.Findings.Finding;
import org.waymark.markdown.syntax.Excerpt;

/** Finds lines that Markdown joins to the part above them, or separates from it, though the author may not have meant that. */
final class LooseParts {
    private static final Pattern NO_WORDS = Pattern.compile("[\\s/.,:;|\\\\-]*");
    private static final Pattern END =
            Pattern.compile("[.!?:;\u3002\uff01\uff1f\uff1a\u061f\u06d4\u0964][\"')\u201d\u2019\u00bb]?");
    private static final Pattern DRAWN = Pattern.compile("\\{.*|mermaid|plantuml|dot|graphviz|math|chart|tabs?|csv");

    private final Findings findings;

    LooseParts(Findings findings) {
        this.findings = findings;
    }

    void look(Node node) {
        if (node instanceof Paragraph && node.getParent() instanceof Block) {
            joined(node);
            fallen(node);
        } else if (node instanceof DefinitionItem && node.getPrevious() instanceof DefinitionTerm term) {
            meaning(term, node);
        } else if (node instanceof FencedCodeBlock code
                && DRAWN.matcher(code.getInfo().toString().strip()).matches()) {
            add(
                    Rule.LEFTOVER_MARK,
                    node.getStartOffset(),
                    "'" + Excerpt.of(first(node)) + "' would be shown as code: nothing is drawn or built from it",
                    "Say it in words, or in a table; what has to stand out lies between a line '::: note' and a line ':::'.");
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            empty(node, (DelimitedNodeImpl) node);
        }
    }

    /** Finds an unmarked line at the left edge below a list item or quotation, which is shown as part of it. */
    private void joined(Node paragraph) {
        Node holder = paragraph.getParent();
        while (holder instanceof Block && !(holder instanceof ListItem || holder instanceof BlockQuote)) {
            holder = holder.getParent();
        }
        boolean isQuote = holder instanceof BlockQuote;
        if (!isQuote && !(holder instanceof ListItem)) {
            return;
        }
        BasedSequence all = paragraph.getChars().getBaseSequence();
        int from = paragraph.getStartOffset();
        int next = all.indexOf('\n', from);
        while (next >= 0 && next + 1 < paragraph.getEndOffset()) {
            int end = all.indexOf('\n', next + 1);
            String line =
                    all.subSequence(next + 1, end < 0 ? all.length() : end).toString();
            if (isQuote
                    ? !line.stripLeading().startsWith(">")
                    : begins(line, all.subSequence(from, next).toString())) {
                add(
                        Rule.RUN_ON_LINES,
                        next + 1,
                        "'" + Excerpt.of(line) + "' would be a part of the " + (isQuote ? "quotation" : "list")
                                + " above it",
                        "Leave an empty line before it; or, if it is a part, "
                                + (isQuote ? "begin the line with '> '." : "indent it like the words above it."));
                return;
            }
            from = next + 1;
            next = end;
        }
    }

    /** True if a line at the edge begins something new instead of continuing the line before it. */
    private static boolean begins(String line, String before) {
        if (line.isEmpty() || Character.isWhitespace(line.charAt(0))) {
            return false;
        }
        if (line.startsWith("{#")) {
            return false;
        }
        String above = before.stripTrailing();
        int first = line.codePointAt(0);
        boolean isEnded =
                END.matcher(above.substring(Math.max(0, above.length() - 2))).find();
        return isEnded && !Character.isLowerCase(first);
    }

    /** Finds an indented paragraph below a footnote whose indentation is too small to be part of it. */
    private void fallen(Node paragraph) {
        BasedSequence all = paragraph.getChars().getBaseSequence();
        int begin = paragraph.getStartOffset();
        if (paragraph.getPrevious() instanceof FootnoteBlock && begin > 0 && all.charAt(begin - 1) == ' ') {
            add(
                    Rule.FOOTNOTE,
                    begin,
                    "'" + Excerpt.of(first(paragraph))
                            + "' is no part of the footnote above it, and would be shown in the text",
                    "Begin the line with four spaces; or, if it is no part, without a space.");
        }
    }

    private void meaning(DefinitionTerm term, Node meaning) {
        String between = term.getChars()
                .getBaseSequence()
                .subSequence(term.getStartOffset(), meaning.getStartOffset())
                .toString();
        if (between.stripTrailing().length() < between.length()
                && between.substring(between.stripTrailing().length())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        > 1) {
            add(
                    Rule.LEFTOVER_MARK,
                    meaning.getStartOffset(),
                    "'" + Excerpt.of(first(meaning)) + "' would be shown as what '" + Excerpt.of(first(term))
                            + "' means",
                    "A meaning stands right below its word, without an empty line. If it is none, such as the caption of a table,"
                            + " write it without the colon.");
        }
    }

    private void empty(Node node, DelimitedNodeImpl marked) {
        if (NO_WORDS.matcher(marked.getText()).matches()) {
            String sign = marked.getOpeningMarker().subSequence(0, 1).toString();
            add(
                    Rule.LEFTOVER_MARK,
                    node.getStartOffset(),
                    "'" + Excerpt.of(node.getChars().toString()) + "' would lose its signs: they stand around no word",
                    "For the sign itself write \\" + sign
                            + " each time; a line to fill in has four or more of them, and spaces around it.");
        }
    }

    private static String first(@Nullable Node node) {
        return node == null
                ? ""
                : node.getChars().toString().strip().lines().findFirst().orElse("");
    }

    private void add(Rule rule, int offset, String message, String hint) {
        findings.add("loose " + hint, new Finding(rule, offset, message, hint));
    }
}
