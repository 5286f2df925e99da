package org.waymark.markdown.leftover;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.leftover.Findings.Finding;
import org.waymark.markdown.syntax.Excerpt;

/** Finds Markdown that is valid but hardly ever meant, such as text that four spaces turn into code. */
public final class Structures {
    private static final Pattern TABLE_LINE = Pattern.compile("-+(?: +-+)*?(?: -{2,}|-{2,} ).*");

    /** Emphasis that may be a pair of codes to dial, because it ends with a digit or is long. */
    private static final Pattern CODE =
            Pattern.compile("\\d+(?:\\D[\\s\\S]*[\\s(][\\d#]+|(?:\\s++\\S++){4,}+|[\\s\\S]*[.?!]\\s+\\p{Lu}[\\s\\S]*)");

    private final Findings findings;

    public Structures(Findings findings) {
        this.findings = findings;
    }

    /** Checks a block and everything in it. */
    public void look(Node node) {
        if (node instanceof TableBlock table) {
            new TableCheck(findings).look(table);
        } else if (node instanceof OrderedList list) {
            numbers(list);
        } else if (node instanceof LinkNodeBase link
                && link.getTitle().isNotNull()
                && !(link instanceof Image)
                && !LinkLines.isComment(link)) {
            title(link);
        } else if (node instanceof Emphasis emphasis) {
            stray(emphasis);
        } else {
            block(node);
        }
        node.getChildren().forEach(this::look);
    }

    private void block(Node node) {
        new LooseParts(findings).look(node);
        if (node instanceof IndentedCodeBlock) {
            indented(node);
        } else if (node instanceof FencedCodeBlock code
                && code.getClosingMarker().isEmpty()) {
            String fence = code.getOpeningMarker().toString();
            add(
                    Rule.UNCLOSED,
                    node,
                    "'" + fence + "' opens code that nothing closes: all below it is code",
                    "Write " + fence + " on a line of its own where the code ends; for a heading write '## words'.");
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if ((node instanceof ListItem || node instanceof BlockQuote) && !node.hasChildren()) {
            add(
                    Rule.LEFTOVER_MARK,
                    node,
                    "'" + first(node) + "' has no words",
                    "Write them on the same line, or delete it.");
        } else if (node instanceof ThematicBreak
                && TABLE_LINE.matcher(first(node)).matches()) {
            add(
                    Rule.TABLE,
                    node,
                    "'" + Excerpt.of(first(node)) + "' is a line across the page, and no part of a table",
                    "Tables are written with '|' between the cells: '| Form | Fee |', below it '|---|---|'.");
        }
    }

    private void indented(Node node) {
        String line = Excerpt.of(first(node));
        add(
                Rule.INDENTED_TEXT,
                node,
                "'" + line + "' begins with four spaces or a tab, and would be shown as code",
                "Begin the line with the words; a letter or a quotation begins with '> ': '> " + line
                        + "'. Code stands between two lines ```.");
    }

    private void heading(Heading heading) {
        if (heading.isSetextHeading()) {
            String words = Excerpt.of(heading.getText().toString().replaceAll("\\s*\\n\\s*", " "));
            String line = heading.getClosingMarker().toString();
            add(
                    Rule.HEADING_LINE,
                    heading,
                    "the line '" + Excerpt.of(line) + "' makes a heading of '" + words + "'",
                    "Write '## " + words + "'. If it is no heading, leave an empty line before the line of signs.");
        } else if (heading.getText().isBlank()) {
            add(Rule.LEFTOVER_MARK, heading, "'" + first(heading) + "' has no words", "Write them on the same line.");
        }
    }

    /** Checks the numbers of a list. Only the first counts: 1, 3 would be shown as 1, 2. */
    private void numbers(OrderedList list) {
        int number = list.getStartNumber();
        boolean allAlike = true;
        for (Node item : list.getChildren()) {
            allAlike &= number(item).equals(String.valueOf(list.getStartNumber()));
        }
        for (Node item : list.getChildren()) {
            if (!allAlike && !number(item).equals(String.valueOf(number))) {
                add(
                        Rule.LIST_NUMBERS,
                        item,
                        "number " + number(item) + " of a list would be shown as " + number,
                        "Number it " + number + ", or begin another list: after a heading or a paragraph.");
                return;
            }
            number++;
        }
    }

    private static String number(Node item) {
        return item instanceof OrderedListItem numbered
                ? numbered.getOpeningMarker().toString().replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "")
                : "";
    }

    /** Checks a code to dial and a later star, such as that of a note, which a parser takes for a pair. */
    private void stray(Emphasis emphasis) {
        String words = emphasis.getText().toString();
        String file = emphasis.getDocument().getChars().toString();
        boolean isStar = emphasis.getOpeningMarker().toString().equals("*");
        boolean isWithin = isDigit(file, emphasis.getStartOffset() - 1) || isDigit(file, emphasis.getEndOffset());
        if (isStar && (CODE.matcher(words).matches() || (isWithin && isDigit(words, 0)))) {
            String line = Excerpt.of(emphasis.getChars().toString());
            add(
                    Rule.STRAY_STAR,
                    emphasis,
                    "'" + line + "' is read as emphasis: its stars would not be seen",
                    "Write a backslash before a star that is one: \\" + line.split("\\s", 2)[0]
                            + ". For emphasis write _words_ instead.");
        }
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private void title(LinkNodeBase link) {
        add(
                Rule.LINK_WORDS,
                link,
                "'" + Excerpt.of(link.getTitle().toString()) + "' behind the address of a link is seen by no reader",
                "Write it in the text, or delete it: [words](" + link.getUrl() + ")");
    }

    private static String first(Node node) {
        return node.getChars().toString().strip().lines().findFirst().orElse("");
    }

    private void add(Rule rule, Node node, String message, String hint) {
        Object kind = rule == Rule.LEFTOVER_MARK ? "no words" : rule;
        findings.add(kind, new Finding(rule, node.getStartOffset(), message, hint));
    }
}
