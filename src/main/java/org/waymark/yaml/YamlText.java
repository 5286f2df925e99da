package org.waymark.yaml;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;

/**
 * A YAML text of keys and values as its author wrote it, with the place of everything.
 *
 * @param root what it says; without keys where it holds nothing but comments
 */
public record YamlText(String text, Keys root) {

    /** Nothing where the text cannot be read, or is no group of keys. */
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

    /** The first key of a name, at the margin. */
    public Optional<Pair> pair(String key) {
        return pair(root, key);
    }

    /** The first key of a name in a group. */
    public static Optional<Pair> pair(Keys keys, String key) {
        return keys.pairs().stream()
                .filter(pair -> pair.key().value().equals(key))
                .findFirst();
    }

    /** Where the line of a place begins. */
    public int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the line after that of a place begins: behind what ends it. */
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
