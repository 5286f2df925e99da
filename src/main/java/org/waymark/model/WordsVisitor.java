package org.waymark.model;

import java.util.List;

/**
 * Visits the words of marked-up text in order, and the places where lines end. What a serialiser adds to the words, such
 * as the label of a callout or the number of a footnote, is not among them.
 */
public interface WordsVisitor extends NodeVisitor {

    /** Called for each run of words. */
    void words(String words);

    /** Called where a line ends: possibly several times in the same place. */
    default void line() {}

    /** Visits blocks, each on lines of its own. */
    default void blocks(List<BlockNode> content) {
        for (BlockNode block : content) {
            block.accept(this);
            line();
        }
    }

    /** Visits what stands within a line. */
    default void inlines(List<InlineNode> content) {
        for (InlineNode inline : content) {
            inline.accept(this);
        }
    }

    @Override
    default void text(InlineNode.Text text) {
        words(text.words());
    }

    @Override
    default void code(InlineNode.Code code) {
        words(code.words());
    }

    @Override
    default void lineBreak(InlineNode.LineBreak lineBreak) {
        line();
    }

    @Override
    default void styled(InlineNode.Styled styled) {
        inlines(styled.content());
    }

    @Override
    default void foreign(InlineNode.Foreign foreign) {
        inlines(foreign.content());
    }

    @Override
    default void abbreviation(InlineNode.Abbreviation abbreviation) {
        inlines(abbreviation.content());
    }

    @Override
    default void link(InlineNode.Link link) {
        inlines(link.content());
    }

    @Override
    default void noteMark(InlineNode.NoteMark mark) {}

    @Override
    default void plain(BlockNode.Plain plain) {
        inlines(plain.content());
    }

    @Override
    default void paragraph(BlockNode.Paragraph paragraph) {
        inlines(paragraph.content());
    }

    @Override
    default void heading(BlockNode.Heading heading) {
        inlines(heading.content());
    }

    @Override
    default void bulletList(BlockNode.BulletList list) {
        list.points().forEach(this::point);
    }

    @Override
    default void numberedList(BlockNode.NumberedList list) {
        list.points().forEach(this::point);
    }

    default void point(BlockNode.Point point) {
        blocks(point.content());
    }

    @Override
    default void definitionList(BlockNode.DefinitionList list) {
        list.parts().forEach(part -> blocks(part.content()));
    }

    @Override
    default void quotation(BlockNode.Quotation quotation) {
        blocks(quotation.content());
    }

    @Override
    default void codeBlock(BlockNode.CodeBlock code) {
        words(code.words());
    }

    @Override
    default void divider(BlockNode.Divider divider) {}

    @Override
    default void picture(BlockNode.Picture picture) {
        words(picture.alternative());
    }

    @Override
    default void table(BlockNode.Table table) {
        cells(table.head());
        table.rows().forEach(this::cells);
    }

    private void cells(List<BlockNode.Cell> cells) {
        for (BlockNode.Cell cell : cells) {
            inlines(cell.content());
            line();
        }
    }

    @Override
    default void callout(BlockNode.Callout callout) {
        blocks(callout.content());
    }

    @Override
    default void details(BlockNode.Details details) {
        words(details.title());
        line();
        blocks(details.content());
    }
}
