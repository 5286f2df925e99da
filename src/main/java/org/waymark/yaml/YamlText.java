package org.waymark.yaml;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;

/**
 * A YAML mapping as its author wrote it, with the position of every node.
 *
 * @param root the mapping; without keys if the text contains only comments
 */
public record YamlText(String text, Keys root) {

    /** Parses a text. Empty if it cannot be parsed or is not a mapping. */
    public static Optional<YamlText> of(String text) {
        boolean isEmpty = text.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
        if (isEmpty) {
            return Optional.of(new YamlText(text, new Keys(List.of(), false, text.length(), text.length())));
        }
        return Composer.compose(text, new Lines("", text), new Diagnostics())
                .filter(Keys.class::isInstance)
                .map(root -> new YamlText(text, (Keys) root));
    }

    /** The first top-level key with this name. */
    public Optional<Pair> pair(String key) {
        return pair(root, key);
    }

    /** The first key with this name in a mapping. */
    public static Optional<Pair> pair(Keys keys, String key) {
        return keys.pairs().stream()
                .filter(pair -> pair.key().value().equals(key))
                .findFirst();
    }

    /** The start of the line at an offset. */
    public int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /** The start of the line after the one at an offset. */
    public int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        boolean isTwo = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (isTwo ? 2 : 1));
    }

    private boolean isLineEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }
}
