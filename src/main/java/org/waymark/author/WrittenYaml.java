package org.waymark.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML file as its author wrote it, key by key: enough to carry the lines of a key into another file.
 *
 * @param parts in the order of the file
 */
record WrittenYaml(List<Part> parts) {
    private static final Pattern KEY = Pattern.compile("( *)([^\\s#\\[{-][^:#]*):(?:\\s+(.*))?");

    WrittenYaml {
        parts = List.copyOf(parts);
    }

    /**
     * A key with its value, or a key that only holds others.
     *
     * @param path the key, after those that hold it, with dots between them
     * @param above empty lines and comments before it
     * @param lines the key and its value
     */
    record Part(String path, String above, String lines) {
        /** The key at the margin to which the part belongs. */
        String section() {
            return path.replaceFirst("\\..*", "");
        }

        String indent() {
            return lines.substring(0, lines.length() - lines.stripLeading().length());
        }
    }

    static WrittenYaml of(String text) {
        Parts parts = new Parts();
        text.lines().forEach(parts::add);
        return new WrittenYaml(parts.all());
    }

    Optional<Part> part(String path) {
        return parts.stream().filter(part -> part.path().equals(path)).findFirst();
    }

    /** Parts that are gathered line by line. */
    private static final class Parts {
        private final List<Part> all = new ArrayList<>();
        private final Map<Integer, String> holders = new HashMap<>();
        private final StringBuilder above = new StringBuilder();
        private final StringBuilder lines = new StringBuilder();
        private String path = "";
        private String aboveCurrent = "";
        private int indent;
        private boolean hasValue;

        void add(String line) {
            Matcher key = KEY.matcher(line);
            String words = line.stripLeading();
            if (words.isEmpty() || words.startsWith("#")) {
                above.append(line).append('\n');
            } else if (isValue(line, words) || !key.matches()) {
                lines.append(above).append(line).append('\n');
                above.setLength(0);
                hasValue = true;
            } else {
                begin(key.group(1).length(), key.group(2));
                lines.append(line).append('\n');
                hasValue = key.group(3) != null && !key.group(3).startsWith("#");
            }
        }

        private boolean isValue(String line, String words) {
            boolean isDeeper = line.length() - words.length() > indent;
            return !path.isEmpty() && (words.startsWith("-") || (hasValue && isDeeper));
        }

        private void begin(int depth, String key) {
            end();
            holders.keySet().removeIf(other -> other >= depth);
            String holder = holders.keySet().stream()
                    .max(Integer::compare)
                    .map(holders::get)
                    .orElse("");
            path = holder + key.strip();
            holders.put(depth, path + ".");
            indent = depth;
            aboveCurrent = above.toString();
            above.setLength(0);
        }

        private void end() {
            if (!path.isEmpty()) {
                all.add(new Part(path, aboveCurrent, lines.toString()));
            }
            lines.setLength(0);
        }

        List<Part> all() {
            end();
            return all;
        }
    }
}
