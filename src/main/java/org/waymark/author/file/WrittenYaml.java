package org.waymark.author.file;

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
 * The lines of a YAML file by key, so that the lines of a key can be copied to another file as they were written.
 *
 * @param parts in the order of the file
 * @param tail the empty lines and comments below the last key
 */
public record WrittenYaml(List<KeyLines> parts, String tail) {
    public WrittenYaml {
        parts = List.copyOf(parts);
    }

    /**
     * A key with its value, or a key that only holds other keys.
     *
     * @param path the key, preceded by the keys that hold it
     * @param above the empty lines and comments above it
     * @param lines the lines of the key and its value
     * @param value the value, regardless of how it is written
     */
    public record KeyLines(List<String> path, String above, String lines, String value) {
        public KeyLines {
            path = List.copyOf(path);
        }

        /** The top-level key that the part belongs to. */
        public String section() {
            return path.get(0);
        }

        public boolean isIn(KeyLines holder) {
            return path.size() > holder.path().size()
                    && path.subList(0, holder.path().size()).equals(holder.path());
        }

        public String indent() {
            return lines.substring(0, lines.length() - lines.stripLeading().length());
        }
    }

    /** Parses a text with line endings {@code \n}; empty if it cannot be parsed. */
    public static Optional<WrittenYaml> of(String text) {
        return YamlText.of(text).map(yaml -> {
            Parts parts = new Parts(yaml);
            parts.add(yaml.root(), List.of());
            return new WrittenYaml(parts.all, yaml.root().isFlow() ? "" : text.substring(parts.done));
        });
    }

    public Optional<KeyLines> part(String... path) {
        return part(List.of(path));
    }

    public Optional<KeyLines> part(List<String> path) {
        return parts.stream().filter(part -> part.path().equals(path)).findFirst();
    }

    /** Collects the parts key by key. */
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
                    all.add(new KeyLines(path, "", written + "\n", value(pair.value())));
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
            all.add(new KeyLines(path, above, lines.endsWith("\n") ? lines : lines + "\n", value(pair.value())));
        }
    }

    private static String value(WrittenNode node) {
        if (node instanceof Keys keys) {
            return keys.pairs().stream()
                    .map(pair -> pair.key().value() + ": " + value(pair.value()))
                    .collect(Collectors.joining("\n", "{", "}"));
        }
        return node instanceof Items items
                ? items.values().stream().map(WrittenYaml::value).collect(Collectors.joining("\n", "[", "]"))
                : QuoteStyle.plain(((Text) node).value().strip());
    }
}
