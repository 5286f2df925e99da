package org.waymark.read.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.character.InvisibleCharacters;
import org.waymark.character.OneLine;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.diagnostic.TranslationMark;
import org.waymark.markdown.leftover.PlainWords;
import org.waymark.markdown.leftover.PlainWords.Braces;
import org.waymark.model.Located;
import org.waymark.yaml.Composer;
import org.waymark.yaml.Lines;
import org.waymark.yaml.WrittenCheck;
import org.waymark.yaml.WrittenNode;
import org.waymark.yaml.YamlAliases;

/**
 * Reads YAML 1.2 into nodes with positions. Texts in YAML files are never Markdown, so markup in any of them is
 * reported here.
 */
public final class YamlReader {
    private final Lines lines;
    private final Braces braces;
    /** The keys below which texts contain placeholders. */
    private final Set<String> patterns;

    private final Diagnostics diagnostics;

    private YamlReader(Lines lines, Braces braces, Set<String> patterns, Diagnostics diagnostics) {
        this.lines = lines;
        this.braces = braces;
        this.patterns = patterns;
        this.diagnostics = diagnostics;
    }

    /** The root node. Empty if the file cannot be read; the reason is then reported. */
    public static Optional<YamlNode> read(String path, String text, Diagnostics diagnostics) {
        Lines lines = new Lines(path, text);
        return new YamlReader(lines, Braces.MARKS, Set.of(), diagnostics).read(text);
    }

    private Optional<YamlNode> read(String text) {
        marks(lines, text, diagnostics);
        if (text.isBlank()) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    lines.file(),
                    "the file is empty",
                    "Write what belongs there, or delete the file.");
            return Optional.empty();
        }
        return Composer.compose(text, lines, diagnostics)
                .filter(root -> new WrittenCheck(text, lines, diagnostics).accepts(root))
                .map(this::node);
    }

    /** Reports each comment that marks unfinished words, because the parser drops comments. */
    private static void marks(Lines lines, String text, Diagnostics diagnostics) {
        for (int i = 0; i < lines.count() && text.contains(TranslationMark.WORD); i++) {
            String line = lines.line(i);
            String words = line.stripLeading();
            if (words.startsWith("#") && TranslationMark.isMark(words.substring(1))) {
                TranslationMark.report(lines.at(lines.start(i) + line.length() - words.length()), diagnostics);
            }
        }
    }

    /** Reads a file whose root is a mapping, as nearly all are. */
    public static Optional<YamlNode.Mapping> readMapping(String path, String text, Diagnostics diagnostics) {
        return readMapping(path, text, Braces.MARKS, diagnostics);
    }

    /** Reads a file whose texts contain placeholders. */
    public static Optional<YamlNode.Mapping> readMapping(
            String path, String text, Braces braces, Diagnostics diagnostics) {
        return new YamlReader(new Lines(path, text), braces, Set.of(), diagnostics).readMapping(text);
    }

    /** Reads a file some of whose texts contain placeholders: those below some keys. */
    public static Optional<YamlNode.Mapping> readMapping(
            String path, String text, Set<String> patterns, Diagnostics diagnostics) {
        return new YamlReader(new Lines(path, text), Braces.MARKS, patterns, diagnostics).readMapping(text);
    }

    private Optional<YamlNode.Mapping> readMapping(String text) {
        return read(text).flatMap(node -> {
            if (node instanceof YamlNode.Mapping mapping) {
                return Optional.of(mapping);
            }
            diagnostics.report(
                    Rule.WRONG_TYPE,
                    node.position(),
                    "the file holds " + node.kind() + ", not keys with values",
                    "Write lines like 'key: value'.");
            return Optional.empty();
        });
    }

    private YamlNode node(WrittenNode node) {
        SourcePosition position = lines.at(node.start());
        if (node instanceof WrittenNode.Keys keys) {
            return new YamlNode.Mapping(pairs(keys), position);
        }
        if (node instanceof WrittenNode.Items items) {
            return new YamlNode.Sequence(items.values().stream().map(this::node).toList(), position);
        }
        WrittenNode.Text text = (WrittenNode.Text) node;
        return new YamlNode.Scalar(text.isNothing() ? "" : decoded(text), position);
    }

    private Map<String, YamlNode.Pair> pairs(WrittenNode.Keys keys) {
        Map<String, YamlNode.Pair> pairs = new LinkedHashMap<>();
        for (WrittenNode.Pair written : keys.pairs()) {
            Located<String> key = new Located<>(
                    OneLine.of(decoded(written.key())), lines.at(written.key().start()));
            if (key.value().equals("<<")) {
                YamlAliases.refuse(key.position(), "a merge key '<<'", ".", diagnostics);
                continue;
            }
            YamlNode.Pair earlier = pairs.putIfAbsent(key.value(), new YamlNode.Pair(key, below(key, written.value())));
            if (earlier != null) {
                diagnostics.report(
                        Rule.DUPLICATE_KEY,
                        key.position(),
                        "key '" + key.value() + "' is here twice",
                        "It is already on line " + earlier.key().position().line() + ". Delete one of the two.");
            }
        }
        return pairs;
    }

    private YamlNode below(Located<String> key, WrittenNode value) {
        return patterns.contains(key.value())
                ? new YamlReader(lines, Braces.PATTERNS, patterns, diagnostics).node(value)
                : node(value);
    }

    /** The text. Reports escape codes, such as {@code "\\u202e"}, for characters that a file must not contain. */
    private String decoded(WrittenNode.Text text) {
        InvisibleCharacters.firstIn(text.value())
                .ifPresent(sign -> diagnostics.report(
                        Rule.CONTROL_CHARACTER,
                        lines.at(text.start()),
                        "a code stands for " + sign.described(),
                        "Delete the code, which begins with a backslash: nobody sees what it stands for."));
        PlainWords.markIn(text.value(), braces)
                .ifPresent(found -> found.report(lines.at(place(text, found.mark())), diagnostics));
        return text.value();
    }

    /** The offset of a mark. A text of several lines does not start on the line of its key. */
    private int place(WrittenNode.Text text, String mark) {
        int at = text.style() == WrittenNode.Style.BLOCK ? lines.find(mark, text.start(), text.end()) : -1;
        return at < 0 ? text.start() : at;
    }
}
