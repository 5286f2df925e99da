package org.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.syntax.BlockName;
import org.waymark.markdown.syntax.Callout;
import org.waymark.markdown.syntax.Comment;
import org.waymark.markdown.syntax.Strikethrough;
import org.waymark.model.Markup.Piece;

/**
 * Writes syntax nodes as safe HTML. Only nodes listed here become markup: what is unknown is written as
 * plain words, so no tag reaches a page by default.
 */
final class HtmlWriter {
    static final int MAX_DEPTH = 100;
    static final String TOO_DEEP = "lists or quotes are nested more than " + MAX_DEPTH + " levels deep";
    static final String FLATTER = "Write it flatter: end the inner lists, and go on with a paragraph or a heading.";

    private static final Map<Class<?>, BiConsumer<HtmlWriter, Node>> WRITERS = new HashMap<>();

    static {
        on(Text.class, (w, node) -> w.text(node));
        on(HtmlEntity.class, (w, node) -> w.out.words(node.getChars().unescape()));
        on(SoftLineBreak.class, (w, node) -> w.out.words(" "));
        on(HardLineBreak.class, (w, node) -> w.out.tag("<br>").newLine());
        on(Emphasis.class, (w, node) -> w.element("em", node));
        on(StrongEmphasis.class, (w, node) -> w.element("strong", node));
        on(Strikethrough.class, (w, node) -> w.inline.struck(node));
        on(Code.class, (w, node) -> w.out.tag("<code>").words(code(node)).tag("</code>"));
        on(Link.class, (w, node) -> w.inline.link(node, node.getUrl().unescape()));
        on(AutoLink.class, (w, node) -> w.inline.link(node, node.getText().toString()));
        on(MailLink.class, (w, node) -> w.inline.link(node, "mailto:" + node.getText()));
        on(Reference.class, (w, node) -> {}); // where a link leads: nothing to read
        on(LinkRef.class, (w, node) -> w.inline.linkReference(node));
        on(Footnote.class, (w, node) -> w.inline.footnote(node));
        on(Image.class, (w, node) -> w.inline.image(node));
        on(ImageRef.class, (w, node) -> w.inline.image(node));
        on(Paragraph.class, HtmlWriter::paragraph);
        on(Heading.class, (w, node) -> w.heading(node));
        on(BulletList.class, (w, node) -> w.block("ul", node));
        on(OrderedList.class, (w, node) -> w.lists.ordered(node));
        on(ListItem.class, (w, node) -> w.lists.item(node));
        on(BlockQuote.class, (w, node) -> w.block("blockquote", node));
        on(DefinitionList.class, (w, node) -> w.block("dl", node));
        on(DefinitionTerm.class, (w, node) -> w.lists.item("dt", node));
        on(DefinitionItem.class, (w, node) -> w.lists.item("dd", node));
        on(ThematicBreak.class, (w, node) -> w.open("<hr>"));
        on(FencedCodeBlock.class, HtmlWriter::code);
        on(IndentedCodeBlock.class, HtmlWriter::code);
        on(TableBlock.class, (w, node) -> new TableWriter(w, w.out).write(node));
        on(FootnoteBlock.class, (w, node) -> w.inline.misplacedFootnote(node));
        on(HtmlCommentBlock.class, HtmlWriter::comment);
        on(HtmlInlineComment.class, HtmlWriter::comment);
        on(Callout.class, (w, node) -> new CalloutWriter(w, w.out).write(node));
        on(Callout.End.class, (w, node) -> {});
    }

    private final LineMap lines;
    private final Diagnostics diagnostics;
    private final MarkupBuilder out = new MarkupBuilder();
    private final InlineWriter inline;
    private final ListWriter lists;
    private int depth;

    HtmlWriter(LineMap lines, Diagnostics diagnostics) {
        this.lines = lines;
        this.diagnostics = diagnostics;
        this.inline = new InlineWriter(this, lines, diagnostics);
        this.lists = new ListWriter(this, out);
    }

    @SuppressWarnings("unchecked") // the writer is only ever handed nodes of its own class
    private static <N> void on(Class<N> type, BiConsumer<HtmlWriter, N> writer) {
        WRITERS.put(type, (BiConsumer<HtmlWriter, Node>) (BiConsumer<HtmlWriter, ?>) writer);
    }

    MarkupBuilder out() {
        return out;
    }

    void write(Node node) {
        if (++depth > MAX_DEPTH) {
            report(Rule.NESTING, node, TOO_DEEP, FLATTER);
        } else {
            writer(node).accept(this, node);
        }
        depth--;
    }

    void children(Node node) {
        node.getChildren().forEach(this::write);
    }

    /** The children, as the content of one element: what an author's own HTML opens there, it closes there. */
    void within(Node node) {
        inline.begin();
        children(node);
        inline.end();
    }

    /** What a reader sees of a node, without markup. Its faults are reported where it is written. */
    String words(Node node) {
        HtmlWriter inner = new HtmlWriter(lines, new Diagnostics());
        inner.children(node);
        return inner.out.text();
    }

    private static BiConsumer<HtmlWriter, Node> writer(Node node) {
        for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
            BiConsumer<HtmlWriter, Node> writer = WRITERS.get(type);
            if (writer != null) {
                return writer;
            }
        }
        return node instanceof HtmlBlockBase ? (w, block) -> w.inline.refuseHtml(block) : HtmlWriter::other;
    }

    private static void other(HtmlWriter writer, Node node) {
        if (node instanceof HtmlInlineBase) {
            writer.inline.html(node);
        } else {
            writer.out.words(node.getChars().toString());
        }
    }

    private void text(Text node) {
        BasedSequence chars = node.getChars();
        boolean last = node.getNext() == null && BlockName.carries(node.getParent());
        inline.text(
                node,
                last ? chars.subSequence(0, BlockName.strip(chars.toString()).length()) : chars);
    }

    /** In a table a stroke has a backslash before it, in code too. */
    private static String code(Code node) {
        String text = node.getText().toString();
        return node.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
    }

    private static void comment(HtmlWriter writer, Node node) {
        Comment.of(node).check(writer.lines::at, writer.diagnostics);
    }

    private void element(String name, Node node) {
        out.tag("<" + name + ">");
        within(node);
        out.tag("</" + name + ">");
    }

    private void block(String name, Node node) {
        open("<" + name + ">");
        children(node);
        out.tag("</" + name + ">").newLine();
    }

    /** An opening tag, which carries the block's name where the block is the whole node. */
    void open(String tag) {
        open(tag.substring(0, tag.length() - 1), ">");
    }

    private void open(String tag, String end) {
        out.tag(tag);
        if (depth == 1) {
            out.piece(new Piece.Id());
        }
        out.tag(end);
    }

    private static void paragraph(HtmlWriter writer, Paragraph paragraph) {
        writer.inline.begin();
        if (ListWriter.isTight(paragraph)) {
            writer.lists.words(paragraph);
            writer.out.newLine();
        } else {
            writer.open("<p>");
            writer.lists.words(paragraph);
            writer.out.tag("</p>").newLine();
        }
        writer.inline.end();
    }

    private void heading(Heading heading) {
        inline.begin();
        Piece tag = new Piece.HeadingTag(heading.getLevel());
        out.tag("<").piece(tag);
        open("", ">");
        children(heading);
        out.tag("</").piece(tag).tag(">").newLine();
        inline.end();
    }

    private static void code(HtmlWriter writer, com.vladsch.flexmark.util.ast.Block block) {
        // line by line: Flexmark joins the lines of a block in time that grows with their square
        StringBuilder text = new StringBuilder();
        block.getContentLines().forEach(text::append);
        writer.open("<pre>");
        writer.out.tag("<code>").words(text.toString()).tag("</code></pre>").newLine();
    }

    private void report(Rule rule, Node node, String message, String hint) {
        diagnostics.report(rule, lines.at(node.getStartOffset()), message, hint);
    }
}
