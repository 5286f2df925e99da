package org.waymark.markdown.leftover;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.markdown.leftover.Findings.Finding;
import org.waymark.markdown.syntax.Callout;
import org.waymark.model.LinkSchemes;
import org.waymark.model.SharedValue;

/** Finds failed markup, so that no mark stays in what readers see without a message about it. */
public final class Leftovers {
    // most texts have only these beside letters, and need no closer look
    private static final String PLAIN = " .,;?\"()\u2019\u2018\u201c\u201d\u00bf\u00a1\u2014\u2026\u00a7";

    /** Marks of other tools that begin with a letter or a hyphen. */
    static final Pattern ODD = Pattern.compile("(?m)^(?:h[1-6]\\. |bq\\. |fn\\d+\\. |o\\t|import |export )|--");

    private static final String ODD_BEGINS = "hbfoie";

    private final List<Mark> marks;
    private final Findings findings;

    public Leftovers(LinkSchemes schemes, Findings findings) {
        this.marks = MarkList.of(schemes);
        this.findings = findings;
    }

    /** Checks everything that readers see of a block. */
    public void look(Node node) {
        if (node instanceof TableSeparator) {
            return;
        }
        if (isText(node)) {
            SeenText seen = SeenText.of(node);
            look(seen);
            if (node instanceof Paragraph) {
                new RunOnLines(seen, findings).look();
            }
            return;
        }
        if (node instanceof Callout callout && callout.isDetails()) {
            look(SeenText.of(callout.restChars()));
        }
        node.getChildren().forEach(this::look);
    }

    private static boolean isText(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || (node instanceof DefinitionTerm && !(node.getFirstChild() instanceof Paragraph));
    }

    private void look(SeenText seen) {
        String text = seen.text();
        if (isPlain(text)) {
            return;
        }
        BitSet covered = new BitSet();
        SharedValue.PLACE.matcher(text).results().forEach(place -> covered.set(place.start(), place.end()));
        for (Mark mark : marks) {
            Matcher matcher = mark.pattern().matcher(text);
            while (matcher.find()) {
                if (covered.get(matcher.start(), matcher.end()).isEmpty()) {
                    covered.set(matcher.start(), matcher.end());
                    findings.add(
                            mark,
                            new Finding(
                                    mark.rule(),
                                    seen.place(matcher.start()),
                                    mark.message(matcher),
                                    mark.hint(matcher)));
                }
            }
        }
    }

    /** True if the text has only letters and plain punctuation, and its lines begin with letters. */
    static boolean isPlain(String text) {
        char before = '\n';
        boolean mayBeOdd = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c)
                    && !(before == '\n' ? c == '"' || c == '\u201c' : PLAIN.indexOf(c) >= 0 || isSign(text, i))) {
                return false;
            }
            mayBeOdd |= before == '\n' ? ODD_BEGINS.indexOf(c) >= 0 : c == '-' && before == '-';
            before = c;
        }
        return !mayBeOdd || !ODD.matcher(text).find();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || c == SeenText.ESCAPED;
    }

    /** True for a character that is plain where it is: a single apostrophe, a hyphen, a colon before a space. */
    private static boolean isSign(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (text.charAt(at)) {
            case '\'' -> next != '\'';
            case '%' -> next != '%' && !Character.isLetter(next);
            case '-', '\n', '/' -> true;
            case ':' -> next == ' ' || next == '\n';
            default -> false;
        };
    }
}
