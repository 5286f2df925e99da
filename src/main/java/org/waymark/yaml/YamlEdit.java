package org.waymark.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Pair;

/**
 * Edits a YAML text by key. Everything else keeps every byte: comments, quotation marks, the order of keys and line
 * endings.
 */
public final class YamlEdit {
    private final YamlText yaml;
    private final String text;
    private final LineEnds ends;
    private final List<Change> changes = new ArrayList<>();

    public YamlEdit(YamlText yaml) {
        this.yaml = yaml;
        this.text = yaml.text();
        this.ends = LineEnds.of(text);
    }

    /** A range of the text and its replacement. */
    record Change(int start, int end, String instead) {
        /** The text with all changes made. Where two overlap, the later one replaces what the earlier one left. */
        static String all(String text, List<Change> changes) {
            StringBuilder edited = new StringBuilder();
            int done = 0;
            for (Change change : changes.stream()
                    .sorted(Comparator.comparingInt(Change::start).thenComparingInt(Change::end))
                    .toList()) {
                edited.append(text, done, Math.max(done, change.start())).append(change.instead());
                done = Math.max(done, change.end());
            }
            return edited.append(text, done, text.length()).toString();
        }
    }

    /** Sets the value of an existing key. The value is given as YAML. */
    public void set(Pair pair, String value) {
        int colon = text.indexOf(':', pair.key().end());
        int behindLine = yaml.lineEnd(colon);
        boolean isNothing = pair.value().start() == pair.value().end();
        boolean isBelow = pair.value().start() >= behindLine;
        if (!isNothing && !isBelow) {
            replace(pair.value(), value);
            return;
        }
        changes.add(new Change(colon + 1, colon + 1, " " + value));
        if (isBelow && !isNothing) {
            changes.add(new Change(behindLine, yaml.lineEnd(pair.end()), ""));
        }
    }

    /** Replaces a value. */
    public void replace(WrittenNode node, String value) {
        changes.add(new Change(node.start(), node.end(), value));
    }

    /** Removes a top-level key with its value. */
    public void remove(Pair pair) {
        if (yaml.root().isFlow()) {
            removeFromBraces(pair);
            return;
        }
        int start = yaml.lineStart(pair.key().start());
        changes.add(new Change(start, yaml.lineEnd(pair.end()), ""));
    }

    private void removeFromBraces(Pair pair) {
        List<Pair> pairs = yaml.root().pairs();
        int at = pairs.indexOf(pair);
        boolean isLast = at == pairs.size() - 1;
        int start = isLast && at > 0 ? pairs.get(at - 1).end() : pair.key().start();
        int end = isLast ? pair.end() : pairs.get(at + 1).key().start();
        changes.add(new Change(start, end, ""));
    }

    /**
     * Adds a key with its value below another.
     *
     * @param comment terminated lines to write above it; left out inside braces, where comments are impossible
     */
    public void addBelow(Pair pair, String comment, String keyAndValue) {
        if (yaml.root().isFlow()) {
            changes.add(new Change(pair.end(), pair.end(), ", " + keyAndValue));
        } else {
            addLines(yaml.lineEnd(pair.end()), comment + keyAndValue + "\n");
        }
    }

    /** Adds terminated lines above a key. */
    public void addAbove(Pair pair, String lines) {
        if (!yaml.root().isFlow()) {
            int start = yaml.lineStart(pair.key().start());
            changes.add(new Change(start, start, ends.between(lines)));
        }
    }

    /** Appends an item of keys and values to a list. Creates the list if it does not exist. */
    public void addItem(String key, Map<String, String> item) {
        Pair list = yaml.pair(key).orElse(null);
        if (list == null) {
            addLines(text.length(), key + ":\n" + lines(item, "  "));
        } else if (list.value() instanceof Items items && !items.values().isEmpty()) {
            addItem(items, item);
        } else {
            changes.add(new Change(text.indexOf(':', list.key().end()) + 1, list.end(), ""));
            addLines(yaml.lineEnd(list.end()), lines(item, "  "));
        }
    }

    private void addItem(Items items, Map<String, String> item) {
        WrittenNode last = items.values().get(items.values().size() - 1);
        if (items.isFlow()) {
            String keys = item.entrySet().stream()
                    .map(one -> one.getKey() + ": " + Quoted.inBraces(one.getValue()))
                    .collect(Collectors.joining(", ", ", {", "}"));
            changes.add(new Change(last.end(), last.end(), keys));
        } else {
            String indent = text.substring(yaml.lineStart(items.start()), items.start());
            addLines(yaml.lineEnd(last.end()), lines(item, indent));
        }
    }

    private static String lines(Map<String, String> item, String indent) {
        return item.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue() + "\n")
                .collect(Collectors.joining(indent + "  ", indent + "- ", ""));
    }

    /** Adds lines at the start of a line, or after the last line, which may not be terminated. */
    private void addLines(int at, String lines) {
        boolean isBehindOpen = at == text.length() && !ends.isFinal();
        String added = isBehindOpen ? "\n" + lines.substring(0, lines.length() - 1) : lines;
        changes.add(new Change(at, at, ends.between(added)));
    }

    /** The text with all edits applied. */
    public String text() {
        String edited = Change.all(text, changes);
        return ends.isFinal() ? edited : edited.replaceFirst("[\\r\\n]+$", "");
    }
}
