package org.waymark.render.markup;

import java.util.List;
import org.waymark.model.BlockKind;
import org.waymark.model.BlockNode;
import org.waymark.model.BlockNode.Task;
import org.waymark.model.InlineNode;
import org.waymark.model.Markup;
import org.waymark.model.NodeVisitor;

/** Serialises the nodes of marked-up text: the one place that knows which elements stand for which nodes. */
final class NodeSerializer implements NodeVisitor {
    private final MarkupContext context;
    private final TagSink out;
    private final Syntax syntax;

    /** The attribute of the block at the top, until an element has it. */
    private String id = "";
    /** The task whose words follow. */
    private Task task = Task.NONE;

    NodeSerializer(MarkupContext context, TagSink out, Syntax syntax) {
        this.context = context;
        this.out = out;
        this.syntax = syntax;
    }

    void write(Markup markup) {
        for (BlockNode block : markup.blocks()) {
            id = Syntax.attribute("id", context.id());
            block.accept(this);
        }
    }

    /** The id of the block at the top, for its outermost element only. */
    String id() {
        String own = id;
        id = "";
        return own;
    }

    private void blocks(List<BlockNode> content) {
        content.forEach(block -> block.accept(this));
    }

    void inlines(List<InlineNode> content) {
        content.forEach(inline -> inline.accept(this));
    }

    void element(String name, String attributes, List<InlineNode> content) {
        out.open(name, attributes);
        inlines(content);
        out.close(name);
    }

    private void blockElement(String name, String attributes, List<BlockNode> content) {
        out.open(name, attributes);
        blocks(content);
        out.close(name);
    }

    @Override
    public void text(InlineNode.Text text) {
        out.words(text.words());
    }

    @Override
    public void code(InlineNode.Code code) {
        out.open("code", "");
        out.words(code.words());
        out.close("code");
    }

    @Override
    public void lineBreak(InlineNode.LineBreak lineBreak) {
        out.empty("br", "");
    }

    @Override
    public void styled(InlineNode.Styled styled) {
        switch (styled.style()) {
            case EMPHASIS -> element("em", "", styled.content());
            case STRONG -> element("strong", "", styled.content());
            case STRUCK -> struck(styled.content());
            case SUBSCRIPT -> element("sub", "", styled.content());
            case SUPERSCRIPT -> element("sup", "", styled.content());
            case KEYS -> element("kbd", "", styled.content());
            case ISOLATED -> element("bdi", "", styled.content());
        }
    }

    /** Screen readers skip the element, so hidden words announce it. */
    private void struck(List<InlineNode> content) {
        out.open("s", "");
        hidden(context.message("edit.removed") + " ");
        inlines(content);
        hidden(" " + context.message("edit.end") + " ");
        out.close("s");
    }

    private void hidden(String message) {
        out.open("span", " class=\"visually-hidden\"");
        out.insert(message);
        out.close("span");
    }

    @Override
    public void foreign(InlineNode.Foreign foreign) {
        element(
                "span",
                syntax.language(foreign.language()) + Syntax.attribute("dir", foreign.direction()),
                foreign.content());
    }

    @Override
    public void abbreviation(InlineNode.Abbreviation abbreviation) {
        element("abbr", Syntax.attribute("title", abbreviation.meaning()), abbreviation.content());
    }

    @Override
    public void link(InlineNode.Link link) {
        Anchor anchor = context.anchor(link.reference());
        out.open(anchor);
        inlines(link.content());
        out.close(anchor);
    }

    @Override
    public void noteMark(InlineNode.NoteMark mark) {
        out.open("sup", "");
        Anchor anchor = context.anchor(mark.reference());
        out.open(anchor);
        out.insert(context.noteMark(mark.reference().target()));
        out.close(anchor);
        out.close("sup");
    }

    @Override
    public void plain(BlockNode.Plain plain) {
        line(plain.content());
    }

    @Override
    public void paragraph(BlockNode.Paragraph paragraph) {
        out.open("p", id());
        line(paragraph.content());
        out.close("p");
    }

    @Override
    public void heading(BlockNode.Heading heading) {
        element(context.heading(heading.level()), id(), heading.content());
    }

    @Override
    public void bulletList(BlockNode.BulletList list) {
        list("ul", "", list.points());
    }

    @Override
    public void numberedList(BlockNode.NumberedList list) {
        list("ol", list.start() == 1 ? "" : Syntax.attribute("start", String.valueOf(list.start())), list.points());
    }

    private void list(String name, String attributes, List<BlockNode.Point> points) {
        out.open(name, attributes + id());
        points.forEach(this::point);
        out.close(name);
    }

    private void point(BlockNode.Point point) {
        task = point.task();
        blockElement("li", task == Task.NONE ? "" : " class=\"task\"", point.content());
        task = Task.NONE;
    }

    /** The words of a block. Those of a task are the name of its box, which cannot be ticked here. */
    private void line(List<InlineNode> content) {
        if (task == Task.NONE) {
            inlines(content);
            return;
        }
        String ticked = task == Task.DONE ? syntax.flag("checked") : "";
        task = Task.NONE;
        out.open("label", "");
        out.empty("input", " type=\"checkbox\"" + syntax.flag("disabled") + ticked);
        out.words(" ");
        inlines(content);
        out.close("label");
    }

    @Override
    public void definitionList(BlockNode.DefinitionList list) {
        out.open("dl", id());
        for (BlockNode.Definition part : list.parts()) {
            blockElement(part.role() == BlockNode.Definition.Role.TERM ? "dt" : "dd", "", part.content());
        }
        out.close("dl");
    }

    @Override
    public void quotation(BlockNode.Quotation quotation) {
        blockElement("blockquote", id(), quotation.content());
    }

    @Override
    public void codeBlock(BlockNode.CodeBlock code) {
        out.open("pre", id());
        code(new InlineNode.Code(code.words()));
        out.close("pre");
    }

    @Override
    public void divider(BlockNode.Divider divider) {
        out.empty("hr", id());
    }

    @Override
    public void picture(BlockNode.Picture picture) {
        new PictureSerializer(this, out).write(picture, context.picture(picture));
    }

    @Override
    public void table(BlockNode.Table table) {
        new TableSerializer(this, out).write(table);
    }

    @Override
    public void callout(BlockNode.Callout callout) {
        String kind = callout.kind().word();
        String label = callout.kind() == BlockKind.STEPS ? context.heading(2) : "p";
        out.open("div", Syntax.attribute("class", "callout callout--" + kind) + id());
        out.open(label, " class=\"callout__label\"");
        out.insert(context.message("callout." + kind));
        out.close(label);
        blocks(callout.content());
        out.close("div");
    }

    /** The browser's own element, because it needs no script, and screen readers know it. */
    @Override
    public void details(BlockNode.Details details) {
        out.open("details", " class=\"details\"" + (context.opensDetails() ? syntax.flag("open") : "") + id());
        out.open("summary", " class=\"details__title\"");
        out.words(details.title());
        out.close("summary");
        blockElement("div", " class=\"details__body\"", details.content());
        out.close("details");
    }
}
