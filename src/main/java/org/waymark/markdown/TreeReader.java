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
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.syntax.BlockName;
import org.waymark.markdown.syntax.Callout;
import org.waymark.markdown.syntax.Comment;
import org.waymark.markdown.syntax.Strikethrough;
import org.waymark.model.BlockNode;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Markup;

/**
 * Reads syntax nodes into the tree of a text. Only nodes listed here become nodes of the tree: any other becomes plain
 * words, so no markup reaches a page by default.
 */
final class TreeReader {
    static final int MAX_DEPTH = 100;
    static final String TOO_DEEP = "lists or quotes are nested more than " + MAX_DEPTH + " levels deep";
    static final String FLATTER = "Write it flatter: end the inner lists, and go on with a paragraph or a heading.";

    private static final Map<Class<?>, BiConsumer<TreeReader, Node>> READERS = new HashMap<>();

    static {
        on(Text.class, TreeReader::text);
        on(HtmlEntity.class, (r, node) -> r.tree.words(node.getChars().unescape()));
        on(SoftLineBreak.class, (r, node) -> r.tree.words(" "));
        on(HardLineBreak.class, (r, node) -> r.tree.add(new InlineNode.LineBreak()));
        on(Emphasis.class, (r, node) -> r.styled(Style.EMPHASIS, node));
        on(StrongEmphasis.class, (r, node) -> r.styled(Style.STRONG, node));
        on(Strikethrough.class, (r, node) -> r.styled(Style.STRUCK, node));
        on(Code.class, (r, node) -> r.tree.add(new InlineNode.Code(code(node))));
        on(Link.class, (r, node) -> r.inline.link(node, node.getUrl().unescape()));
        on(AutoLink.class, (r, node) -> r.inline.link(node, node.getText().toString()));
        on(MailLink.class, (r, node) -> r.inline.link(node, "mailto:" + node.getText()));
        on(Reference.class, (r, node) -> {}); // where a link leads: nothing to read
        on(LinkRef.class, (r, node) -> r.inline.linkReference(node));
        on(Footnote.class, (r, node) -> r.inline.footnote(node));
        on(Image.class, (r, node) -> r.pictures.misplaced(node));
        on(ImageRef.class, (r, node) -> r.pictures.misplaced(node));
        on(Paragraph.class, TreeReader::paragraph);
        on(Heading.class, (r, node) -> r.tree.add(new BlockNode.Heading(node.getLevel(), r.inlines(node))));
        on(BulletList.class, (r, node) -> r.lists.bullets(node));
        on(OrderedList.class, (r, node) -> r.lists.numbers(node));
        on(BlockQuote.class, (r, node) -> r.tree.add(new BlockNode.Quotation(r.blocks(node))));
        on(DefinitionList.class, (r, node) -> r.lists.definitions(node));
        on(DefinitionItem.class, (r, node) -> r.children(node)); // a meaning within a meaning is part of it
        on(ThematicBreak.class, (r, node) -> r.tree.add(new BlockNode.Divider()));
        on(FencedCodeBlock.class, TreeReader::code);
        on(IndentedCodeBlock.class, TreeReader::code);
        on(TableBlock.class, (r, node) -> r.tree.add(new TableReader(r).read(node)));
        on(FootnoteBlock.class, (r, node) -> r.inline.misplacedFootnote(node));
        on(HtmlCommentBlock.class, TreeReader::comment);
        on(HtmlInlineComment.class, TreeReader::comment);
        on(Callout.class, TreeReader::callout);
        on(Callout.End.class, (r, node) -> {});
    }

    private final LineMap lines;
    private final Diagnostics diagnostics;
    private final TreeBuilder tree = new TreeBuilder();
    private final InlineReader inline;
    private final ListReader lists;
    private final PictureReader pictures;
    private int depth;

    private TreeReader(LineMap lines, LinkSchemes schemes, Diagnostics diagnostics) {
        this.lines = lines;
        this.diagnostics = diagnostics;
        this.inline = new InlineReader(this, lines, schemes, diagnostics);
        this.lists = new ListReader(this, tree);
        this.pictures = new PictureReader(lines, diagnostics);
    }

    @SuppressWarnings("unchecked") // a reader is only ever given nodes of its own class
    private static <N> void on(Class<N> type, BiConsumer<TreeReader, N> reader) {
        READERS.put(type, (BiConsumer<TreeReader, Node>) (BiConsumer<TreeReader, ?>) reader);
    }

    /** Reads a block, or the whole content of a footnote. */
    static Markup read(Node node, LineMap lines, LinkSchemes schemes, Diagnostics diagnostics) {
        TreeReader reader = new TreeReader(lines, schemes, diagnostics);
        return new Markup(reader.content(() -> reader.read(node)));
    }

    /** Reads the content of a footnote: words alone, where it has one paragraph. */
    static Markup footnote(FootnoteBlock node, LineMap lines, LinkSchemes schemes, Diagnostics diagnostics) {
        TreeReader reader = new TreeReader(lines, schemes, diagnostics);
        boolean isOne = node.getFirstChild() == node.getLastChild() && node.getFirstChild() instanceof Paragraph;
        return new Markup(reader.blocks(isOne ? node.getFirstChild() : node));
    }

    TreeBuilder tree() {
        return tree;
    }

    private void read(Node node) {
        deeper(node, () -> reader(node).accept(this, node));
    }

    /** Reads a node one level deeper, unless it is too deep. */
    void deeper(Node node, Runnable reading) {
        if (++depth > MAX_DEPTH) {
            report(Rule.NESTING, node, TOO_DEEP, FLATTER);
        } else {
            reading.run();
        }
        depth--;
    }

    void children(Node node) {
        node.getChildren().forEach(this::read);
    }

    /** The content of a node that stands within a line or holds a line. */
    List<InlineNode> inlines(Node node) {
        tree.begin();
        inline.begin();
        children(node);
        inline.end();
        return tree.endInlines();
    }

    /** The content of a node that holds blocks. */
    List<BlockNode> blocks(Node node) {
        return content(() -> children(node));
    }

    private List<BlockNode> content(Runnable reading) {
        tree.begin();
        inline.begin();
        reading.run();
        inline.end();
        return tree.endBlocks();
    }

    private static BiConsumer<TreeReader, Node> reader(Node node) {
        for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
            BiConsumer<TreeReader, Node> reader = READERS.get(type);
            if (reader != null) {
                return reader;
            }
        }
        return node instanceof HtmlBlockBase ? (r, block) -> r.inline.refuseHtml(block) : TreeReader::other;
    }

    private void other(Node node) {
        if (node instanceof HtmlInlineBase) {
            inline.html(node);
        } else {
            tree.words(node.getChars().toString());
        }
    }

    private void text(Text node) {
        BasedSequence chars = node.getChars();
        boolean last = node.getNext() == null && BlockName.carries(node.getParent());
        inline.text(
                node,
                last ? chars.subSequence(0, BlockName.strip(chars.toString()).length()) : chars);
    }

    private void paragraph(Paragraph node) {
        PictureReader.alone(node).ifPresentOrElse(image -> tree.add(pictures.read(image)), () -> lists.paragraph(node));
    }

    private void styled(Style style, Node node) {
        tree.add(new InlineNode.Styled(style, inlines(node)));
    }

    /** In a table a vertical bar has a backslash before it, in code too. */
    private static String code(Code node) {
        String text = node.getText().toString();
        return node.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
    }

    private void code(Block block) {
        // line by line: Flexmark joins the lines of a block in time that grows with their square
        StringBuilder text = new StringBuilder();
        block.getContentLines().forEach(text::append);
        tree.add(new BlockNode.CodeBlock(text.toString()));
    }

    private void comment(Node node) {
        Comment.of(node).check(lines::at, diagnostics);
    }

    private void callout(Callout callout) {
        tree.add(
                callout.isDetails()
                        ? new BlockNode.Details(callout.rest(), blocks(callout))
                        : new BlockNode.Callout(BlockShape.kind(callout), blocks(callout)));
    }

    private void report(Rule rule, Node node, String message, String hint) {
        diagnostics.report(rule, lines.at(node.getStartOffset()), message, hint);
    }
}
