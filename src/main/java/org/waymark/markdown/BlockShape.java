package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.syntax.Callout;
import org.waymark.model.BlockKind;

/**
 * The structure of a block that every language must share.
 *
 * @param level the level of a heading; 0 for any other block
 */
record BlockShape(BlockKind kind, String description, int level) {
    private static final List<String> CALLOUTS = List.of("note", "caution", "steps", "details");

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "note",
            Set.of(
                    "tip",
                    "info",
                    "hint",
                    "success",
                    "check",
                    "abstract",
                    "summary",
                    "example",
                    "seealso",
                    "information",
                    "admonition"),
            "caution",
            Set.of(
                    "danger",
                    "warning",
                    "warn",
                    "alert",
                    "error",
                    "important",
                    "attention",
                    "bug",
                    "failure",
                    "critical"),
            "steps",
            Set.of("todo", "checklist", "procedure", "tasks", "next", "do"),
            "details",
            Set.of(
                    "spoiler",
                    "collapse",
                    "collapsible",
                    "toggle",
                    "expand",
                    "expander",
                    "accordion",
                    "dropdown",
                    "question",
                    "faq"));

    static BlockShape of(Node node) {
        if (node instanceof Heading heading) {
            return new BlockShape(BlockKind.HEADING, "heading of level " + heading.getLevel(), heading.getLevel());
        }
        if (node instanceof ListBlock && !(node instanceof DefinitionList)) {
            return new BlockShape(BlockKind.LIST, "list of " + children(node), 0);
        }
        if (node instanceof TableBlock) {
            return new BlockShape(BlockKind.TABLE, table(node), 0);
        }
        if (node instanceof Callout callout) {
            return callout(callout);
        }
        BlockKind kind = simple(node);
        return new BlockShape(kind, kind.word(), 0);
    }

    private static BlockKind simple(Node node) {
        if (node instanceof DefinitionList) {
            return BlockKind.DEFINITIONS;
        }
        if (node instanceof BlockQuote) {
            return BlockKind.QUOTE;
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return BlockKind.CODE;
        }
        if (PictureReader.alone(node).isPresent()) {
            return BlockKind.PICTURE;
        }
        return node instanceof ThematicBreak ? BlockKind.DIVIDER : BlockKind.PARAGRAPH;
    }

    private static BlockShape callout(Callout callout) {
        BlockKind kind = kind(callout);
        String parts = StreamSupport.stream(callout.getChildren().spliterator(), false)
                .map(child -> child instanceof Callout ? "callout" : of(child).description())
                .collect(Collectors.joining(", "));
        String name = kind == BlockKind.DETAILS ? kind.word() : kind.word() + " callout";
        return new BlockShape(kind, name + " of " + (parts.isEmpty() ? "nothing" : parts), 0);
    }

    /** The kind of a callout. One that is unknown is reported, and read as a note. */
    static BlockKind kind(Callout callout) {
        return switch (callout.word()) {
            case "caution" -> BlockKind.CAUTION;
            case "steps" -> BlockKind.STEPS;
            case "details" -> BlockKind.DETAILS;
            default -> BlockKind.NOTE;
        };
    }

    private static String table(Node table) {
        long rows = StreamSupport.stream(table.getDescendants().spliterator(), false)
                .filter(TableRow.class::isInstance)
                .count();
        Node first =
                table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
        // the line of dashes below the header is a row of its own in the syntax tree
        return "table of " + (rows - 1) + " x " + (first == null ? 0 : children(first));
    }

    private static int children(Node node) {
        return (int)
                StreamSupport.stream(node.getChildren().spliterator(), false).count();
    }

    /** Reports a callout or heading that is not allowed. */
    void check(Node node, LineMap lines, Diagnostics diagnostics) {
        if (level == 1) {
            diagnostics.report(
                    Rule.HEADING_LEVEL,
                    lines.at(node.getStartOffset()),
                    "heading of level 1, which only the page itself has",
                    "Its words are in the front matter. Write ## instead of #.");
        }
        if (node instanceof Callout callout) {
            checkCallout(callout, lines, diagnostics);
        }
    }

    private static void checkCallout(Callout callout, LineMap lines, Diagnostics diagnostics) {
        var position = lines.at(callout.getStartOffset());
        if (!CALLOUTS.contains(callout.word())) {
            String message = "unknown callout '" + callout.word() + "'";
            diagnostics.report(Rule.CALLOUT, position, message, unknownHint(callout.word()));
        } else if (callout.isDetails()) {
            checkDetails(callout, lines, diagnostics);
        } else if (!callout.rest().isEmpty()) {
            diagnostics.report(
                    Rule.CALLOUT,
                    position,
                    "'" + callout.rest() + "' on the opening line of a callout is not shown",
                    "Write it on the next line. Here stands only '::: " + callout.word() + "' and perhaps a name.");
        }
        if (!callout.isClosed()) {
            diagnostics.report(
                    Rule.CALLOUT,
                    position,
                    "callout '" + callout.word() + "' is not closed",
                    "End it with a line of three colons alone: :::");
        }
        checkNesting(callout, lines, diagnostics);
    }

    /** Suggests a callout for one that other tools know by another name. */
    private static String unknownHint(String word) {
        String name = word.toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
        return OTHERS.entrySet().stream()
                .filter(ours -> ours.getValue().contains(name) || ours.getKey().equals(name))
                .findFirst()
                .map(ours -> "Write '::: " + ours.getKey() + "'. There are " + String.join(", ", CALLOUTS) + ".")
                .orElseGet(() -> Nearest.hint(word, CALLOUTS));
    }

    private static void checkDetails(Callout details, LineMap lines, Diagnostics diagnostics) {
        if (details.rest().isEmpty()) {
            diagnostics.report(
                    Rule.CALLOUT,
                    lines.at(details.getStartOffset()),
                    "details without a title: readers could not tell what is in them",
                    "Write it on the same line: ::: details The law in full");
        }
        for (Node child : details.getDescendants()) {
            if (child instanceof Heading) {
                diagnostics.report(
                        Rule.CALLOUT,
                        lines.at(child.getStartOffset()),
                        "a heading inside details",
                        "Make it the first words of a paragraph, or close the details with ':::' before it.");
            }
        }
    }

    private static void checkNesting(Callout callout, LineMap lines, Diagnostics diagnostics) {
        var position = lines.at(callout.getStartOffset());
        for (Node child : callout.getDescendants()) {
            if (child instanceof Callout) {
                diagnostics.report(
                        Rule.CALLOUT,
                        lines.at(child.getStartOffset()),
                        "a callout begins inside the one that was opened on line " + position.line(),
                        "Close that one with ':::' before you open the next.");
            }
        }
    }
}
