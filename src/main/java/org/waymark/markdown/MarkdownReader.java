package org.waymark.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.leftover.Findings;
import org.waymark.markdown.leftover.Leftovers;
import org.waymark.markdown.leftover.LinkLines;
import org.waymark.markdown.leftover.Structures;
import org.waymark.markdown.syntax.BlockName;
import org.waymark.markdown.syntax.Callout;
import org.waymark.markdown.syntax.CalloutParser;
import org.waymark.markdown.syntax.Comment;
import org.waymark.markdown.syntax.DeepStack;
import org.waymark.markdown.syntax.Grammar;
import org.waymark.model.Block;
import org.waymark.model.Footnote;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Reference;

/** Reads Markdown into blocks, each with its position, its name and its links. */
public final class MarkdownReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private final LineMap lines;
    private final LinkSchemes schemes;
    private final Diagnostics diagnostics;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final Map<String, SourcePosition> footnotePlaces = new TreeMap<>();

    /**
     * The text of a document: its blocks in order, and its footnotes.
     *
     * @param isRefused true if it was not read, because that would take too long; the reason is reported
     */
    public record Body(List<Block> blocks, List<Footnote> footnotes, boolean isRefused) {}

    private MarkdownReader(LineMap lines, LinkSchemes schemes, Diagnostics diagnostics) {
        this.lines = lines;
        this.schemes = schemes;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file's Markdown.
     *
     * @param text the whole file; all before the body is blank, so that offsets are the file's own
     * @param schemes of the links that it may have
     */
    public static Body read(String text, LineMap lines, LinkSchemes schemes, Diagnostics diagnostics) {
        if (!Limits.accept(text, lines, diagnostics)) {
            return new Body(List.of(), List.of(), true);
        }
        Read read;
        try {
            read = read(text, lines, schemes);
        } catch (StackOverflowError e) {
            read = DeepStack.call(() -> read(text, lines, schemes));
        }
        Repeats.fold(read.found(), diagnostics);
        return read.body();
    }

    /** A text and the faults found in it. */
    private record Read(Body body, Diagnostics found) {}

    private static Read read(String text, LineMap lines, LinkSchemes schemes) {
        Diagnostics found = new Diagnostics();
        MarkdownReader reader = new MarkdownReader(lines, schemes, found);
        Node document = Grammar.parse(text);
        reader.blocks(document);
        reader.unusedFootnotes();
        reader.findings(document);
        return new Read(new Body(reader.blocks, reader.footnotes, false), found);
    }

    /** True if a top-level node is a block of the text, not a block name, a footnote or a mark. */
    public static boolean isBlock(Node node) {
        return !(node instanceof FootnoteBlock
                || node instanceof Callout.End
                || node instanceof com.vladsch.flexmark.ast.Reference
                || Comment.is(node)
                || BlockName.alone(node).isPresent());
    }

    /** Reports what is valid syntax but would look different from what the author meant. */
    private void findings(Node document) {
        Findings findings = new Findings(lines::at);
        Leftovers leftovers = new Leftovers(schemes, findings);
        Structures structures = new Structures(findings);
        for (Node node : document.getChildren()) {
            if (BlockName.alone(node).isEmpty()) {
                leftovers.look(node);
                structures.look(node);
            }
        }
        new LinkLines(findings).look(document);
        findings.report(diagnostics);
    }

    private void blocks(Node document) {
        Optional<BlockName> pending = Optional.empty();
        for (Node node : document.getChildren()) {
            Optional<BlockName> alone = BlockName.alone(node);
            if (alone.isPresent()) {
                pending.ifPresent(this::namesNothing);
                pending = alone;
            } else if (node instanceof FootnoteBlock footnote) {
                footnote(footnote);
            } else if (node instanceof Callout.End end) {
                closing(end);
            } else if (Comment.is(node)) {
                Comment.of(node).check(lines::at, diagnostics);
            } else if (isBlock(node)) {
                Optional<BlockName> own = ownName(node);
                if (own.isPresent()) {
                    pending.ifPresent(this::namesNothing);
                    pending = own;
                }
                block(node, pending);
                pending = Optional.empty();
            }
        }
        pending.ifPresent(this::namesNothing);
    }

    private void namesNothing(BlockName name) {
        diagnostics.report(
                Rule.BLOCK_NAME,
                lines.at(name.offset()),
                "block name '" + name.name() + "' names no block",
                "Write it before a block that has no name yet, with an empty line between the two.");
    }

    private void closing(Callout.End end) {
        if (!end.closesOne()) {
            diagnostics.report(
                    Rule.CALLOUT,
                    lines.at(end.getStartOffset()),
                    "'" + CalloutParser.FENCE + "' closes nothing",
                    "Open a callout before it, for example with '::: note', or delete the line.");
        }
    }

    /** The name that a block carries itself. */
    public static Optional<BlockName> ownName(Node node) {
        if (node instanceof Callout callout) {
            return BlockName.of(callout);
        }
        return BlockName.carries(node) ? BlockName.atEndOf(node) : Optional.empty();
    }

    private void block(Node node, Optional<BlockName> name) {
        Markup markup = TreeReader.read(node, lines, schemes, diagnostics);
        BlockShape shape = BlockShape.of(node);
        shape.check(node, lines, diagnostics);
        blocks.add(new Block(
                shape.kind(),
                shape.description(),
                shape.level(),
                name.map(this::located),
                markup,
                markup.text(),
                lines.at(node.getStartOffset())));
    }

    private Located<String> located(BlockName name) {
        var position = lines.at(name.offset());
        if (!NAME.matcher(name.name()).matches()) {
            diagnostics.report(
                    Rule.BLOCK_NAME,
                    position,
                    "block name '" + name.name() + "' has other characters than a-z, 0-9 and -",
                    "Write it like this: {#" + suggestion(name.name()) + "}");
        }
        if (blocks.stream().anyMatch(block -> block.name().map(Located::value).equals(Optional.of(name.name())))) {
            diagnostics.report(
                    Rule.BLOCK_NAME,
                    position,
                    "block name '" + name.name() + "' is used twice in this file",
                    "Give one of the two blocks another name: a link must know which it means.");
        }
        return new Located<>(name.name(), position);
    }

    private static String suggestion(String name) {
        String suggestion =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return suggestion.isEmpty() ? "how-long" : suggestion;
    }

    private void footnote(FootnoteBlock node) {
        Markup markup = TreeReader.footnote(node, lines, schemes, diagnostics);
        String label = node.getText().toString();
        SourcePosition position = lines.at(node.getStartOffset());
        if (footnotePlaces.putIfAbsent(label, position) == null) {
            footnotes.add(new Footnote(label, markup, markup.text(), position));
        } else {
            String hint = "Give one of the two another mark.";
            diagnostics.report(Rule.FOOTNOTE, position, "footnote '" + label + "' is here twice", hint);
        }
    }

    private void unusedFootnotes() {
        Stream.concat(blocks.stream().map(Block::markup), footnotes.stream().map(Footnote::markup))
                .flatMap(markup -> markup.references().stream())
                .filter(reference -> reference.is(Reference.Scheme.FOOTNOTE))
                .forEach(reference -> footnotePlaces.remove(reference.target()));
        footnotePlaces.forEach((label, position) -> diagnostics.report(
                Rule.FOOTNOTE,
                position,
                "no text points at footnote '" + label + "'",
                "Write [^" + label + "] where it belongs, or delete it."));
    }
}
