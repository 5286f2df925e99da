package org.waymark.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.TranslationMark;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Style;
import org.waymark.yaml.WrittenNode.Text;
import org.waymark.yaml.YamlEdit.Change;

/**
 * Replaces single texts of a YAML file, wherever they stand. A text keeps its quotation marks if it can, and everything else keeps
 * every byte.
 */
public final class YamlValues {
    /** A text that means itself without quotation marks: no sign of YAML begins it or ends it early. */
    private static final Pattern PLAIN = Pattern.compile(
            "[^-?:,\\[\\]{}#&*!|>'\"%@`<=~\\s\\p{Cntrl}](?:[^#:\\p{Cntrl}\\x85\\u2028\\u2029]|:(?=\\S)|(?<=\\S)#)*");

    /** Digits and signs without a blank, which may be read as a number or a day. */
    private static final Pattern NUMBER = Pattern.compile("[-+.\\d]\\S*");

    private static final Pattern IN_BRACES = Pattern.compile("[^,\\[\\]{}]*");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final String text;
    private final WrittenNode root;
    private final LineEnds ends;
    private final List<Change> changes = new ArrayList<>();

    private YamlValues(String text, WrittenNode root) {
        this.text = text;
        this.root = root;
        this.ends = LineEnds.of(text);
    }

    /** Parses a file. Empty if it cannot be parsed. */
    public static Optional<YamlValues> of(String text) {
        return Composer.compose(text, new Lines("", text), new Diagnostics()).map(root -> new YamlValues(text, root));
    }

    /** The pair of a dotted key. Groups of keys, dotted keys and mixtures of both mean the same. */
    public Optional<Pair> pair(String key) {
        return root instanceof Keys keys ? pair(keys, key) : Optional.empty();
    }

    private static Optional<Pair> pair(Keys keys, String key) {
        for (Pair pair : keys.pairs()) {
            String own = pair.key().value();
            if (own.equals(key)) {
                return Optional.of(pair);
            }
            if (key.startsWith(own + ".") && pair.value() instanceof Keys inner) {
                Optional<Pair> found = pair(inner, key.substring(own.length() + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Removes a translator's mark above a key, to the end of the comment. */
    public void removeMark(Pair pair) {
        int line = text.lastIndexOf('\n', pair.key().start() - 1) + 1;
        int mark = line;
        int above = line;
        while (above > 0) {
            above = text.lastIndexOf('\n', above - 2) + 1;
            String comment = text.substring(above, text.indexOf('\n', above)).strip();
            if (!comment.startsWith("#")) {
                break;
            }
            mark = TranslationMark.isMark(comment.substring(1)) ? above : mark;
        }
        if (mark < line) {
            changes.add(new Change(mark, line, ""));
        }
    }

    /** Replaces the value of a key by texts: one is written as a text, several as a list. */
    public void set(Pair pair, List<String> values) {
        if (pair.value() instanceof Items list) {
            set(list, values);
        } else if (pair.value() instanceof Text node && values.size() == 1) {
            set(node, values.get(0));
        } else if (pair.value() instanceof Text node) {
            changes.add(new Change(node.start(), node.end(), quoted(values)));
        }
    }

    private static String quoted(List<String> values) {
        return values.stream().map(Quoted::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The text at a line and column, both from 1. */
    public Optional<Text> at(int line, int column) {
        int offset = offset(line, column);
        return texts(root).filter(node -> node.start() == offset).findFirst();
    }

    /** The smallest group of keys that holds the text at a line and column. */
    public Optional<Keys> groupAt(int line, int column) {
        int offset = offset(line, column);
        return groups(root)
                .filter(keys ->
                        keys.pairs().stream().anyMatch(pair -> pair.value().start() == offset))
                .min(Comparator.comparingInt(keys -> keys.end() - keys.start()));
    }

    private int offset(int line, int column) {
        int offset = 0;
        for (int i = 1; i < line && offset < text.length(); i++) {
            offset = new YamlText(text, new Keys(List.of(), false, 0, 0)).lineEnd(offset);
        }
        return offset + column - 1;
    }

    private static Stream<Text> texts(WrittenNode node) {
        if (node instanceof Keys keys) {
            return keys.pairs().stream().flatMap(pair -> texts(pair.value()));
        }
        return node instanceof Items items
                ? items.values().stream().flatMap(YamlValues::texts)
                : Stream.of((Text) node);
    }

    private static Stream<Keys> groups(WrittenNode node) {
        if (node instanceof Keys keys) {
            return Stream.concat(Stream.of(keys), keys.pairs().stream().flatMap(pair -> groups(pair.value())));
        }
        return node instanceof Items items ? items.values().stream().flatMap(YamlValues::groups) : Stream.empty();
    }

    /** Replaces a text. */
    public void set(Text node, String value) {
        if (!node.value().equals(value)) {
            boolean isLine = node.start() == node.end();
            changes.add(new Change(node.start(), node.end(), (isLine ? " " : "") + written(node, value)));
        }
    }

    private String written(Text node, String value) {
        char first = node.start() < text.length() ? text.charAt(node.start()) : ' ';
        if (node.style() == Style.QUOTED && first == '\'') {
            return "'" + value.replace("'", "''") + "'";
        }
        boolean isPlain = node.style() == Style.PLAIN
                && PLAIN.matcher(value).matches()
                && !WORD.matcher(value).matches()
                && !NUMBER.matcher(value).matches()
                && value.equals(value.strip())
                && !value.endsWith(":")
                && (!isInBraces(node) || IN_BRACES.matcher(value).matches());
        return isPlain ? value : Quoted.of(value);
    }

    private boolean isInBraces(Text node) {
        return flows(root).anyMatch(flow -> flow.start() <= node.start() && node.end() <= flow.end());
    }

    private static Stream<WrittenNode> flows(WrittenNode node) {
        Stream<WrittenNode> own = node.isFlow() ? Stream.of(node) : Stream.empty();
        if (node instanceof Keys keys) {
            return Stream.concat(own, keys.pairs().stream().flatMap(pair -> flows(pair.value())));
        }
        return node instanceof Items items
                ? Stream.concat(own, items.values().stream().flatMap(YamlValues::flows))
                : own;
    }

    /** Replaces the texts of a list; one by one if their number stays the same. */
    private void set(Items list, List<String> values) {
        if (values.size() == list.values().size() && list.values().stream().allMatch(Text.class::isInstance)) {
            for (int i = 0; i < values.size(); i++) {
                set((Text) list.values().get(i), values.get(i));
            }
            return;
        }
        String between = "\n" + indent(list.start()) + "- ";
        String whole = list.isFlow()
                ? quoted(values)
                : "- " + String.join(between, values.stream().map(Quoted::of).toList());
        changes.add(new Change(list.start(), list.end(), ends.between(whole)));
    }

    private String indent(int offset) {
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return text.substring(start, end);
    }

    /** Adds a key with a text to a group, after its last one. */
    public void add(Keys group, String key, String value) {
        Pair last = group.pairs().get(group.pairs().size() - 1);
        String added = key + ": " + Quoted.of(value);
        String before = group.isFlow() ? ", " : ends.mark() + indent(last.key().start());
        changes.add(new Change(last.end(), last.end(), before + added));
    }

    /** True if there is nothing to write. */
    public boolean isUnchanged() {
        return changes.isEmpty();
    }

    /** The text with all edits applied. */
    public String text() {
        return Change.all(text, changes);
    }
}
