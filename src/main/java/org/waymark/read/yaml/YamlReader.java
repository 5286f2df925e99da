package org.waymark.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.diagnostic.TranslationMark;
import org.waymark.model.Located;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML 1.2 into nodes with positions. Anchors, aliases, tags and merge keys are refused: nothing can explode. */
public final class YamlReader {
    private static final YAMLFactory FACTORY = new YAMLFactory();
    private static final int MAX_DEPTH = 100;

    private final String path;
    private final int[] characters;
    private final Diagnostics diagnostics;
    private int depth;

    private YamlReader(String path, String text, Diagnostics diagnostics) {
        this.path = path;
        this.characters = text.codePoints().toArray();
        this.diagnostics = diagnostics;
    }

    /** Ends reading after a fault that leaves nothing to go on with; it is already reported. */
    private static final class Refused extends RuntimeException {
        Refused() {
            super(null, null, false, false);
        }
    }

    /** The root of the file, or nothing where it cannot be read; then the reason is reported. */
    public static Optional<YamlNode> read(String path, String text, Diagnostics diagnostics) {
        YamlReader reader = new YamlReader(path, text, diagnostics);
        marks(path, text, diagnostics);
        if (text.isBlank()) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    SourcePosition.ofFile(path),
                    "the file is empty",
                    "Write what belongs there, or delete the file.");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return reader.document((YAMLParser) parser);
        } catch (StreamConstraintsException e) {
            reader.tooDeep(SourcePosition.ofFile(path));
        } catch (JacksonException e) {
            reader.syntax(e);
        } catch (Refused e) {
            // reported where it was found
        }
        return Optional.empty();
    }

    /** Reports each comment that says what is still to be translated: a parser does not see comments. */
    private static void marks(String path, String text, Diagnostics diagnostics) {
        if (!text.contains(TranslationMark.WORD)) {
            return;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripLeading();
            if (line.startsWith("#") && TranslationMark.isMark(line.substring(1))) {
                int column = lines.get(i).length() - line.length() + 1;
                TranslationMark.report(new SourcePosition(path, i + 1, column), diagnostics);
            }
        }
    }

    /** The root as keys with values, which is what nearly every file is. */
    public static Optional<YamlNode.Mapping> readMapping(String path, String text, Diagnostics diagnostics) {
        return read(path, text, diagnostics).flatMap(node -> {
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

    private Optional<YamlNode> document(YAMLParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    SourcePosition.ofFile(path),
                    "the file holds nothing but comments",
                    "Write what belongs there, or delete the file.");
            return Optional.empty();
        }
        YamlNode root = node(parser, first);
        if (parser.nextToken() != null) {
            diagnostics.report(
                    Rule.YAML_SYNTAX,
                    position(parser.currentTokenLocation()),
                    "a second document begins here",
                    "Delete the line '---' before it: a file holds one document.");
        }
        return Optional.of(root);
    }

    private YamlNode node(YAMLParser parser, JsonToken token) {
        SourcePosition position = position(parser.currentTokenLocation());
        refuseReferences(parser, position);
        if (++depth > MAX_DEPTH) {
            tooDeep(position);
            throw new Refused();
        }
        YamlNode node = switch (token) {
            case START_OBJECT -> mapping(parser, position);
            case START_ARRAY -> sequence(parser, position);
            case VALUE_NULL -> new YamlNode.Scalar("", position);
            default ->
                new YamlNode.Scalar(Optional.ofNullable(parser.getString()).orElse(""), position);
        };
        depth--;
        return node;
    }

    private YamlNode sequence(YAMLParser parser, SourcePosition position) {
        List<YamlNode> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(node(parser, token));
        }
        return new YamlNode.Sequence(List.copyOf(values), position);
    }

    private YamlNode mapping(YAMLParser parser, SourcePosition position) {
        Map<String, YamlNode.Pair> pairs = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            Located<String> key = new Located<>(parser.currentName(), position(parser.currentTokenLocation()));
            refuseMark(parser.currentTokenLocation());
            YamlNode value = node(parser, parser.nextToken());
            if (key.value().equals("<<")) {
                refuse(key.position(), "a merge key '<<'");
                continue;
            }
            YamlNode.Pair earlier = pairs.putIfAbsent(key.value(), new YamlNode.Pair(key, value));
            if (earlier != null) {
                diagnostics.report(
                        Rule.DUPLICATE_KEY,
                        key.position(),
                        "key '" + key.value() + "' is here twice",
                        "It is already on line " + earlier.key().position().line() + ". Delete one of the two.");
            }
        }
        return new YamlNode.Mapping(pairs, position);
    }

    private void refuseReferences(YAMLParser parser, SourcePosition position) {
        if (parser.isCurrentAlias()) {
            refuse(position, "an alias '*" + parser.getString() + "'");
        } else if (parser.getObjectId() != null) {
            refuse(position, "an anchor '&" + parser.getObjectId() + "'");
        } else if (parser.getTypeId() != null) {
            refuse(position, "a tag '!" + String.valueOf(parser.getTypeId()).replace("tag:yaml.org,2002:", "!") + "'");
        } else {
            refuseMark(parser.currentTokenLocation());
        }
    }

    /** Jackson drops the anchors of texts, and all that stands before a key: the character there still tells. */
    private void refuseMark(TokenStreamLocation location) {
        int first = (int) location.getCharOffset();
        if (first >= 0 && first < characters.length && (characters[first] == '&' || characters[first] == '!')) {
            int end = first;
            while (end < characters.length && !Character.isWhitespace(characters[end])) {
                end++;
            }
            String mark = new String(characters, first, end - first);
            refuse(position(location), (characters[first] == '&' ? "an anchor '" : "a tag '") + mark + "'");
        }
    }

    private void refuse(SourcePosition position, String what) {
        diagnostics.report(
                Rule.YAML_ALIAS,
                position,
                "there is " + what + ", a shortcut of YAML that is not read here",
                "Write the value itself. If a text begins with &, * or !, put it in quotation marks.");
    }

    private void tooDeep(SourcePosition position) {
        diagnostics.report(
                Rule.NESTING,
                position,
                "lists or groups are nested more than " + MAX_DEPTH + " levels deep",
                "Write it flatter: no file of a guide needs more than five levels.");
    }

    private void syntax(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException fault) {
            YamlFault known = YamlFault.of(fault);
            diagnostics.report(Rule.YAML_SYNTAX, position(known.mark(fault)), known.message(fault), known.hint());
        } else {
            diagnostics.report(
                    Rule.YAML_SYNTAX, position(e.getLocation()), YamlFault.OTHER.message(), YamlFault.OTHER.hint());
        }
    }

    private SourcePosition position(Optional<Mark> mark) {
        return mark.map(m -> new SourcePosition(path, m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> SourcePosition.ofFile(path));
    }

    private SourcePosition position(TokenStreamLocation location) {
        return new SourcePosition(path, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
