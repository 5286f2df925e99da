package org.waymark.model;

/** Handles each kind of node of marked-up text. A visitor visits the content of a node itself, where it wants it. */
public interface NodeVisitor {
    void text(InlineNode.Text text);

    void code(InlineNode.Code code);

    void lineBreak(InlineNode.LineBreak lineBreak);

    void styled(InlineNode.Styled styled);

    void foreign(InlineNode.Foreign foreign);

    void abbreviation(InlineNode.Abbreviation abbreviation);

    void link(InlineNode.Link link);

    void noteMark(InlineNode.NoteMark mark);

    void plain(BlockNode.Plain plain);

    void paragraph(BlockNode.Paragraph paragraph);

    void heading(BlockNode.Heading heading);

    void bulletList(BlockNode.BulletList list);

    void numberedList(BlockNode.NumberedList list);

    void definitionList(BlockNode.DefinitionList list);

    void quotation(BlockNode.Quotation quotation);

    void codeBlock(BlockNode.CodeBlock code);

    void divider(BlockNode.Divider divider);

    void picture(BlockNode.Picture picture);

    void table(BlockNode.Table table);

    void callout(BlockNode.Callout callout);

    void details(BlockNode.Details details);
}
