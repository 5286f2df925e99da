package org.waymark.read.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.leftover.PlainWords.Braces;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.LogicWords;
import org.waymark.model.MessageCatalog;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads a file of messages of the interface in one language: groups of keys become dotted keys. */
final class MessagesReader {
    private static final String LANGUAGE = "language";

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    MessagesReader(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * Single messages of a language.
     *
     * @param marked the keys marked as unfinished
     */
    record Some(Map<String, Located<String>> messages, Map<String, Located<String>> marked) {}

    /** All messages of a language; empty if the file cannot be used, which is then reported. */
    Optional<MessageCatalog> all(Path file, Language language) {
        List<SourcePosition> marks = new ArrayList<>();
        return mapping(file, marks).map(mapping -> {
            MessageCatalog catalog = catalog(language, mapping);
            return catalog.without(marked(catalog.messages(), marks));
        });
    }

    /** Single messages, without the language's name. */
    Some some(Path file) {
        List<SourcePosition> marks = new ArrayList<>();
        Map<String, Located<String>> messages = new TreeMap<>();
        mapping(file, marks).ifPresent(mapping -> flatten("", mapping, messages));
        messages.remove(LANGUAGE);
        Map<String, Located<String>> marked = marked(messages, marks);
        messages.keySet().removeAll(marked.keySet());
        return new Some(messages, marked);
    }

    /** The root of the file. A mark of an unfinished message is no error: pages show the source's words until then. */
    private Optional<YamlNode.Mapping> mapping(Path file, List<SourcePosition> marks) {
        Diagnostics found = new Diagnostics();
        Optional<YamlNode.Mapping> mapping =
                tree.text(file).flatMap(text -> YamlReader.readMapping(tree.name(file), text, Braces.PATTERNS, found));
        for (Diagnostic fault : found.all()) {
            if (fault.rule() == Rule.UNFINISHED) {
                marks.add(fault.position());
            } else {
                diagnostics.addAll(List.of(fault));
            }
        }
        return mapping;
    }

    /** The first message below each mark. */
    private static Map<String, Located<String>> marked(
            Map<String, Located<String>> messages, List<SourcePosition> marks) {
        NavigableMap<SourcePosition, Map.Entry<String, Located<String>>> places = new TreeMap<>();
        messages.entrySet().forEach(message -> places.put(message.getValue().position(), message));
        Map<String, Located<String>> marked = new TreeMap<>();
        for (SourcePosition mark : marks) {
            var below = places.higherEntry(mark);
            if (below != null) {
                Map.Entry<String, Located<String>> message = below.getValue();
                marked.put(message.getKey(), new Located<>(message.getValue().value(), mark));
            }
        }
        return marked;
    }

    private MessageCatalog catalog(Language language, YamlNode.Mapping mapping) {
        Map<String, Located<String>> messages = new TreeMap<>();
        LogicWords logic = new LogicWordsReader(new Fields(mapping, diagnostics)).read();
        flatten("", mapping, messages);
        Located<String> name = messages.remove(LANGUAGE);
        if (name == null) {
            new Fields(mapping, diagnostics).missing(LANGUAGE, "language: English");
        }
        return new MessageCatalog(
                language, name == null ? language.tag() : name.value(), logic, messages, mapping.position());
    }

    private void flatten(String prefix, YamlNode.Mapping mapping, Map<String, Located<String>> messages) {
        for (YamlNode.Pair pair : mapping.pairs().values()) {
            String key = prefix + pair.key().value();
            if (LogicWordsReader.KEYS.contains(key)) {
                continue;
            }
            if (pair.value() instanceof YamlNode.Mapping inner) {
                flatten(key + ".", inner, messages);
            } else if (pair.value() instanceof YamlNode.Scalar scalar) {
                messages.put(key, new Located<>(scalar.text(), scalar.position()));
            } else {
                messages.put(
                        key,
                        new Located<>(
                                key, pair.value().position())); // words, so that they are not reported as empty too
                diagnostics.report(
                        Rule.WRONG_TYPE,
                        pair.value().position(),
                        "message '" + key + "' is a list, not a text",
                        "Write one text, in quotation marks if it holds a colon or a brace.");
            }
        }
    }
}
