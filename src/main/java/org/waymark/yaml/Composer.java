package org.waymark.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Style;
import org.waymark.yaml.WrittenNode.Text;

/**
 * Parses YAML 1.2 into nodes that know their position. Every value stays text: {@code no} and {@code 010} are not
 * converted. Anchors, aliases and tags are rejected, so no small file can expand into a huge one.
 */
public final class Composer {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final Pattern FIRST = Pattern.compile(" *(?:- +)*" + Lookalikes.KEY + " *: +");
    private static final int MAX_DEPTH = 100;

    private final String text;
    private final Lines lines;
    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;
    private Text lastQuoted = new Text("", Style.PLAIN, 0, 0);
    private int depth;

    private Composer(String text, Lines lines, Diagnostics diagnostics) {
        this.text = text;
        this.lines = lines;
        this.offsets = new Offsets(text);
        this.diagnostics = diagnostics;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** Stops parsing after a fault that makes it impossible to continue and that has been reported. */
    private static final class Refused extends RuntimeException {
        Refused() {
            super(null, null, false, false);
        }
    }

    /** The root node. Empty if the text cannot be parsed; the reason is then reported. */
    public static Optional<WrittenNode> compose(String text, Lines lines, Diagnostics diagnostics) {
        Composer composer = new Composer(text, lines, diagnostics);
        try {
            return composer.document();
        } catch (MarkedYamlEngineException e) {
            new SyntaxReport(lines, composer.offsets, diagnostics).report(e, composer.lastQuoted);
        } catch (YamlEngineException e) {
            diagnostics.report(Rule.YAML_SYNTAX, lines.file(), YamlFault.OTHER.message(), YamlFault.OTHER.hint());
        } catch (Refused e) {
            // reported where it was found
        }
        return Optional.empty();
    }

    private Optional<WrittenNode> document() {
        Event first = next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    lines.file(),
                    "the file holds nothing but comments",
                    "Write what belongs there, or delete the file.");
            return Optional.empty();
        }
        WrittenNode root = node(first);
        Event second = next();
        if (second.getEventId() != Event.ID.StreamEnd) {
            diagnostics.report(
                    Rule.YAML_SYNTAX,
                    lines.at(start(second)),
                    "a second document begins here",
                    "Delete the line '---' before it: a file holds one document.");
        }
        return Optional.of(root);
    }

    /** The next event that carries content. */
    private Event next() {
        Event event = events.next();
        return switch (event.getEventId()) {
            case StreamStart, DocumentStart, DocumentEnd, Comment -> next();
            default -> event;
        };
    }

    private WrittenNode node(Event event) {
        refuseAliases(event);
        if (++depth > MAX_DEPTH) {
            diagnostics.report(
                    Rule.NESTING,
                    lines.at(start(event)),
                    "lists or groups are nested more than " + MAX_DEPTH + " levels deep",
                    "Write it flatter: no file of a guide needs more than five levels.");
            throw new Refused();
        }
        WrittenNode node;
        if (event instanceof MappingStartEvent group) {
            node = keys(group);
        } else if (event instanceof CollectionStartEvent list) {
            node = items(list);
        } else if (event instanceof ScalarEvent scalar) {
            node = text(scalar);
        } else {
            node = new Text(name(event), Style.PLAIN, start(event), end(event));
        }
        depth--;
        return node;
    }

    private Text text(ScalarEvent scalar) {
        int start = start(scalar);
        int end = end(scalar);
        Style style =
                scalar.isPlain() ? Style.PLAIN : scalar.isLiteral() || scalar.isFolded() ? Style.BLOCK : Style.QUOTED;
        // the parser includes the empty lines below a block scalar
        while (style == Style.BLOCK && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Text found = new Text(scalar.getValue(), style, start, end);
        lastQuoted = style == Style.QUOTED ? found : lastQuoted;
        return found;
    }

    private Items items(CollectionStartEvent list) {
        List<WrittenNode> values = new ArrayList<>();
        int end = end(list);
        Event event = next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            WrittenNode value = node(event);
            values.add(value);
            end = Math.max(end, value.end());
        }
        return new Items(values, list.isFlow(), start(list), list.isFlow() ? end(event) : end);
    }

    private Keys keys(MappingStartEvent group) {
        List<Pair> pairs = new ArrayList<>();
        int end = end(group);
        Event event = next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(node(event) instanceof Text key)) {
                diagnostics.report(
                        Rule.YAML_SYNTAX, lines.at(start(event)), YamlFault.OTHER.message(), YamlFault.OTHER.hint());
                throw new Refused();
            }
            Pair pair = new Pair(key, node(next()));
            pairs.add(pair);
            end = Math.max(end, pair.end());
        }
        return new Keys(pairs, group.isFlow(), start(group), group.isFlow() ? end(event) : end);
    }

    private static String name(Event event) {
        return event instanceof AliasEvent alias ? alias.getAlias().getValue() : "";
    }

    private void refuseAliases(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(event, "an alias '*" + alias.getAlias().getValue() + "'");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            refuse(event, "an anchor '&" + node.getAnchor().get().getValue() + "'");
        } else if (text.startsWith("!", start(event))) {
            refuse(event, "a tag '" + text.substring(start(event)).split("[\\s,\\[\\]{}]", 2)[0] + "'");
        }
    }

    private void refuse(Event event, String what) {
        YamlAliases.refuse(lines.at(start(event)), what, hint(start(event)), diagnostics);
    }

    /** The hint's last part: the line to write if the text is the first on its line, else a full stop. */
    private String hint(int offset) {
        int number = lines.lineOf(offset);
        String line = lines.line(number);
        boolean isFirst =
                FIRST.matcher(line.substring(0, offset - lines.start(number))).matches();
        return isFirst ? Quoted.line(line).map(right -> ": " + right).orElse(".") : ".";
    }

    private int start(Event event) {
        return event.getStartMark().map(offsets::of).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(offsets::of).orElse(text.length());
    }
}
