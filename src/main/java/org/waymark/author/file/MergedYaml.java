package org.waymark.author.file;

import java.util.ArrayList;
import java.util.List;
import org.waymark.author.file.WrittenYaml.KeyLines;

/** A YAML file to which keys are added where they belong, while all its own lines stay as they are. */
public final class MergedYaml {
    private final List<KeyLines> parts;
    private final String tail;
    private int added;

    public MergedYaml(WrittenYaml file) {
        this.parts = new ArrayList<>(file.parts());
        this.tail = file.tail();
    }

    /** Adds a key, unless the file has it. Groups come before what is in them. */
    public void add(KeyLines part) {
        List<String> path = part.path();
        if (find(path) >= 0) {
            return;
        }
        if (path.size() == 1) {
            insert(parts.size(), part);
            return;
        }
        int group = find(path.subList(0, path.size() - 1));
        if (group < 0 || !isGroup(group)) {
            // its group is written in one line, or has no line at all: a dotted key means the same
            String key = String.join(".", path);
            String lines = unindented(part).replaceFirst("(?m)^" + path.get(path.size() - 1) + ":", key + ":");
            insert(parts.size(), new KeyLines(List.of(key), "", lines, part.value()));
            return;
        }
        int end = group + 1;
        while (end < parts.size() && parts.get(end).isIn(parts.get(group))) {
            end++;
        }
        String indent = end == group + 1
                ? parts.get(group).indent() + "  "
                : parts.get(group + 1).indent();
        insert(end, new KeyLines(path, "", unindented(part).indent(indent.length()), part.value()));
    }

    private static String unindented(KeyLines part) {
        return part.lines().replaceAll("(?m)^" + part.indent(), "");
    }

    private void insert(int at, KeyLines part) {
        added += part.lines().contains("#") ? 1 : 0; // a group has no mark
        parts.add(at, part);
    }

    private int find(List<String> path) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).path().equals(path) || parts.get(i).path().equals(List.of(String.join(".", path)))) {
                return i;
            }
        }
        return -1;
    }

    /** True for a key with nothing but its name on its line. */
    private boolean isGroup(int at) {
        return parts.get(at).lines().strip().endsWith(":")
                || (at + 1 < parts.size() && parts.get(at + 1).isIn(parts.get(at)));
    }

    /** How many texts were added. */
    public int added() {
        return added;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.above()).append(part.lines()));
        return text + tail;
    }
}
