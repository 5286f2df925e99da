package org.waymark.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Style;
import org.waymark.yaml.WrittenNode.Text;

/** Finds valid YAML that does not say what its author meant. */
public final class WrittenCheck {
    private static final Pattern COMMENT = Pattern.compile("([ \\t]*)#(.*)");
    /** A number, date or boolean: text after a number sign does not belong to it. */
    private static final Pattern EXACT = Pattern.compile("[\\d.:-]+|true|false|null|~|");
    /** An id or address: text after a number sign hardly belongs to it. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-_./:#][A-Za-z0-9_./?=&%#-]*)*");
    /** The start of a line that does not continue the text above. */
    private static final Pattern NEW_KEY = Pattern.compile("\\s*([a-z][a-z0-9-]*):(?!//).*");

    private static final Pattern NEW_ITEM = Pattern.compile("\\s*- .*");
    private static final Pattern CLOSE = Pattern.compile(Lookalikes.KEY + "(:)[^\\s/].*");
    private static final Pattern BULLET =
            Pattern.compile("([‐‑‒–—―−﹣－•·‣▪◦∙●○])[\\s\\p{Zs}].*|(-)[^\\s\\d-].*", Pattern.DOTALL);
    private static final String CURLY = Lookalikes.OPENING + "”’";

    private final String text;
    private final Lines lines;
    private final Diagnostics diagnostics;
    private boolean isSound = true;

    public WrittenCheck(String text, Lines lines, Diagnostics diagnostics) {
        this.text = text;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    /** True if keys and lists are as they were meant. If not, their content cannot be checked. */
    public boolean accepts(WrittenNode root) {
        check(root);
        return isSound;
    }

    private void check(WrittenNode node) {
        if (node instanceof Keys keys) {
            keys.pairs().forEach(pair -> check(pair, keys));
        } else if (node instanceof Items items) {
            items.values().forEach(value -> item(value, items));
        } else if (node instanceof Text value) {
            check("", value, value);
        }
    }

    private void check(Pair pair, Keys keys) {
        Text key = pair.key();
        if (key.style() == Style.PLAIN
                && Lookalikes.explainKey(lines, key, text).isPresent()) {
            Lookalikes.explainKey(lines, key, text).get().report(diagnostics);
            isSound = false;
            return;
        }
        Matcher close = CLOSE.matcher(key.value());
        if (keys.isFlow() && pair.value().start() == pair.value().end() && close.matches()) {
            String rest = key.value().substring(close.end(2));
            misread(
                    key.start() + close.start(2),
                    Lookalikes.noSpace(close.group(1)),
                    "Write: " + close.group(1) + ": " + rest);
        } else if (pair.value() instanceof Text value) {
            boolean isBelow = lines.lineOf(value.start()) > lines.lineOf(key.start());
            if (!isBelow || !isLoose(value)) {
                check(key.value() + ": ", value, keys);
            }
        } else {
            check(pair.value());
        }
    }

    private void item(WrittenNode node, Items items) {
        if (!(node instanceof Text value)) {
            check(node);
        } else if (!isBullet(value)) {
            check(items.isFlow() ? "" : "- ", value, items);
        }
    }

    /** True if a text below its key looks like a key or list item; reports it. */
    private boolean isLoose(Text value) {
        Matcher close = CLOSE.matcher(value.value());
        if (value.style() == Style.PLAIN && close.matches()) {
            misread(
                    value.start() + close.start(2),
                    Lookalikes.noSpace(close.group(1)),
                    Lookalikes.write(close.group(1), value.value().substring(close.end(2))));
            return true;
        }
        return isBullet(value);
    }

    private boolean isBullet(Text value) {
        Matcher bullet = BULLET.matcher(value.value());
        boolean isBullet = value.style() == Style.PLAIN && bullet.matches();
        if (isBullet) {
            String line = lines.line(lines.lineOf(value.start()));
            String first = line.substring(value.start() - lines.start(lines.lineOf(value.start())) + 1);
            String message = bullet.group(1) == null ? Lookalikes.NO_HYPHEN : Lookalikes.dash(bullet.group(1));
            misread(value.start(), message, "Write: - " + first.strip());
        }
        return isBullet;
    }

    /**
     * @param before the beginning of the suggested line, before the text
     */
    private void check(String before, Text value, WrittenNode holder) {
        if (value.style() == Style.PLAIN) {
            boolean isCurly =
                    !value.value().isEmpty() && CURLY.indexOf(value.value().charAt(0)) >= 0;
            if (!isCut(before, value, holder) && isCurly) {
                curly(before, value, holder);
            }
        }
        if (value.style() != Style.BLOCK) {
            swallowed(value);
        }
    }

    private boolean isCut(String before, Text value, WrittenNode holder) {
        int line = lines.lineOf(value.end());
        int end = lines.start(line) + lines.line(line).length();
        Matcher comment = COMMENT.matcher(text).region(value.end(), Math.max(value.end(), end));
        if (!comment.lookingAt() || isComment(value.value(), comment.group(1), comment.group(2))) {
            return false;
        }
        // a missing value is another fault, which the comment explains
        isSound &= !value.value().isEmpty();
        String lost = "#" + comment.group(2).stripTrailing();
        String whole =
                value.value() + (value.value().isEmpty() ? "" : comment.group(1).replace('\t', ' ')) + lost;
        diagnostics.report(
                Rule.CUT_TEXT,
                lines.at(comment.end(1)),
                Lookalikes.cutText(lost),
                (holder.isFlow() ? "Put the whole text in quotation marks" : "Write: " + before + Quoted.legibly(whole))
                        + ". " + Lookalikes.COMMENTS);
        return true;
    }

    /** True if a comment is intended: a space follows its sign, and it follows a complete value or two spaces. */
    private static boolean isComment(String value, String blanks, String comment) {
        boolean isSpaced = comment.isEmpty() || comment.startsWith(" ") || comment.startsWith("#");
        if (!isSpaced || EXACT.matcher(value).matches()) {
            return isSpaced;
        }
        boolean isNumber = comment.matches(" *\\d.*");
        return blanks.length() > 1
                || blanks.equals("\t")
                || (NAME.matcher(value).matches() && !isNumber);
    }

    private void curly(String before, Text value, WrittenNode holder) {
        String written = value.value();
        boolean isWhole = !Quoted.withoutMarks(written).equals(written)
                && Quoted.withoutMarks(written).length() == written.length() - 2;
        boolean isOpen = holder.isFlow() && written.chars().noneMatch(c -> "”»›」』＂″‴〞❞".indexOf(c) >= 0);
        if (isWhole || isOpen) {
            String right = before + Quoted.legibly(Quoted.withoutMarks(written));
            // a comma inside has split the text
            isSound &= !isOpen;
            lookalike(
                    value.start(),
                    Lookalikes.curlyMarks(),
                    isOpen ? "Put straight marks around the whole text: \"...\"" : "Write: " + right);
        }
    }

    /** Reports lines that became part of a text although they look like keys or list items. */
    private void swallowed(Text value) {
        int last = lines.lineOf(value.end());
        for (int line = lines.lineOf(value.start()) + 1; line <= last; line++) {
            String next = lines.line(line);
            Matcher key = NEW_KEY.matcher(next);
            if (value.style() == Style.QUOTED
                    && (key.matches() || NEW_ITEM.matcher(next).matches())) {
                diagnostics.report(
                        Rule.YAML_SYNTAX,
                        lines.at(value.start()),
                        YamlFault.QUOTE.message(),
                        YamlFault.QUOTE.hint(lines.line(lines.lineOf(value.start()))));
                isSound = false;
                return;
            }
            int column = next.length() - next.stripLeading().length();
            if (key.matches()) {
                misread(
                        lines.start(line) + key.end(1),
                        Lookalikes.noSpace(key.group(1)),
                        Lookalikes.write(key.group(1), next.substring(key.end(1) + 1)));
                return;
            }
            if (NEW_ITEM.matcher(next).matches()) {
                misread(
                        lines.start(line) + column,
                        "the line looks like an item of a list, and is read as more of the text above",
                        "Begin the lines of one list alike, below their key: - ...");
                return;
            }
        }
    }

    private void misread(int offset, String message, String hint) {
        isSound = false;
        lookalike(offset, message, hint);
    }

    private void lookalike(int offset, String message, String hint) {
        diagnostics.report(Rule.YAML_LOOKALIKE, lines.at(offset), message, hint);
    }
}
