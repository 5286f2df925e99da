package org.waymark.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.character.QuoteStyle;
import org.waymark.yaml.WrittenNode;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Text;
import org.waymark.yaml.YamlText;

/**
 * A YAML file as its author wrote it, key by key: enough to carry the lines of a key into another file.
 *
 * @param parts in the order of the file
 * @param tail empty lines and comments below the last key
 */
record WrittenYaml(List<KeyLines> parts, String tail) {
    WrittenYaml {
        parts = List.copyOf(parts);
    }

    /**
     * A key with its value, or a key that only holds others.
     *
     * @param path the key, after those that hold it
     * @param above empty lines and comments before it
     * @param lines the key and its value
     * @param said what the value says, however it is written
     */
    record KeyLines(List<String> path, String above, String lines, String said) {
        KeyLines {
            path = List.copyOf(path);
        }

        /** The key at the margin to which the part belongs. */
        String section() {
            return path.get(0);
        }

        boolean isIn(KeyLines holder) {
            return path.size() > holder.path().size()
                    && path.subList(0, holder.path().size()).equals(holder.path());
        }

        String indent() {
            return lines.substring(0, lines.length() - lines.stripLeading().length());
        }
    }

    /** The parts of a text whose lines end in {@code \n}; nothing where it cannot be read. */
    static Optional<WrittenYaml> of(String text) {
        return YamlText.of(text).map(yaml -> {
            Parts parts = new Parts(yaml);
            parts.add(yaml.root(), List.of());
            return new WrittenYaml(parts.all, yaml.root().isFlow() ? "" : text.substring(parts.done));
        });
    }

    Optional<KeyLines> part(String... path) {
        return part(List.of(path));
    }

    Optional<KeyLines> part(List<String> path) {
        return parts.stream().filter(part -> part.path().equals(path)).findFirst();
    }

    /** Parts that are gathered key by key. */
    private static final class Parts {
        private final List<KeyLines> all = new ArrayList<>();
        private final YamlText yaml;
        private int done;

        Parts(YamlText yaml) {
            this.yaml = yaml;
        }

        void add(Keys keys, List<String> holder) {
            for (Pair pair : keys.pairs()) {
                List<String> path = new ArrayList<>(holder);
                path.add(pair.key().value());
                if (keys.isFlow()) {
                    String written = yaml.text().substring(pair.key().start(), pair.end());
                    all.add(new KeyLines(path, "", written + "\n", said(pair.value())));
                } else if (pair.value() instanceof Keys inner && !inner.isFlow()) {
                    add(pair, pair.key().end(), path);
                    add(inner, path);
                } else {
                    add(pair, pair.end(), path);
                }
            }
        }

        private void add(Pair pair, int end, List<String> path) {
            int start = yaml.lineStart(pair.key().start());
            String above = yaml.text().substring(done, start);
            done = yaml.lineEnd(end);
            String lines = yaml.text().substring(start, done);
            all.add(new KeyLines(path, above, lines.endsWith("\n") ? lines : lines + "\n", said(pair.value())));
        }
    }

    private static String said(WrittenNode node) {
        if (node instanceof Keys keys) {
            return keys.pairs().stream()
                    .map(pair -> pair.key().value() + ": " + said(pair.value()))
                    .collect(Collectors.joining("\n", "{", "}"));
        }
        return node instanceof Items items
                ? items.values().stream().map(WrittenYaml::said).collect(Collectors.joining("\n", "[", "]"))
                : QuoteStyle.plain(((Text) node).value().strip());
    }
}
