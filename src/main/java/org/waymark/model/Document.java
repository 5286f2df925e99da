package org.waymark.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;

/**
 * The text of one revision in one language.
 *
 * @param title short and neutral: shown in the tab, the browser's history and the name of a saved PDF
 * @param heading the question, the term or the heading of the page
 * @param aliases other wordings that people use
 * @param change what this revision changed for the reader, in this language
 * @param draft true if the text is checked but not shown; readers of the language then see the source text
 */
public record Document(
        Language language,
        Located<String> title,
        Located<String> heading,
        List<Located<String>> aliases,
        Provenance provenance,
        boolean draft,
        Optional<Located<String>> change,
        List<Block> blocks,
        List<Footnote> footnotes,
        SourcePosition position)
        implements RevisionText {
    public Document {
        aliases = List.copyOf(aliases);
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    @Override
    public String file() {
        return language + ".md";
    }

    /** A copy with another provenance. */
    public Document with(Provenance other) {
        return new Document(language, title, heading, aliases, other, draft, change, blocks, footnotes, position);
    }

    /** The same text, shown if it was a draft. */
    public Document published() {
        return new Document(language, title, heading, aliases, provenance, false, change, blocks, footnotes, position);
    }

    /** The short answer: the first block, if it is a paragraph. */
    public Optional<Block> shortAnswer() {
        return blocks.stream().findFirst().filter(block -> block.kind() == BlockKind.PARAGRAPH);
    }

    /** All links of the text in order, with those of the footnotes last. */
    public List<Reference> references() {
        return Stream.concat(
                        blocks.stream().map(Block::markup), footnotes.stream().map(Footnote::markup))
                .flatMap(markup -> markup.references().stream())
                .toList();
    }

    /** All pictures of the text in order. */
    public List<BlockNode.Picture> pictures() {
        return blocks.stream()
                .flatMap(block -> block.markup().pictures().stream())
                .toList();
    }

    /** The blocks that are closed until a reader opens them. */
    public List<Block> details() {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.DETAILS)
                .toList();
    }

    /** The blocks that are shown without opening anything. */
    public List<Block> openBlocks() {
        return blocks.stream()
                .filter(block -> block.kind() != BlockKind.DETAILS)
                .toList();
    }
}
