package org.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.syntax.BareAddress;
import org.waymark.model.InlineNode;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

/** Reads what stands within a line and can go wrong there: links, footnotes, images, an author's own HTML. */
final class InlineReader {
    private static final String CLOSE = "Close the inner elements before you open more.";

    private final TreeReader reader;
    private final TreeBuilder tree;
    private final LineMap lines;
    private final Diagnostics diagnostics;
    private final LinkReader links;
    private final Deque<RawHtml> rawHtml = new ArrayDeque<>();
    private boolean inLink;
    private int openHtml;

    InlineReader(TreeReader reader, LineMap lines, LinkSchemes schemes, Diagnostics diagnostics) {
        this.reader = reader;
        this.tree = reader.tree();
        this.lines = lines;
        this.diagnostics = diagnostics;
        this.links = new LinkReader(schemes, diagnostics);
    }

    /** Begins the content of a node: HTML that is opened in it must be closed in it. */
    void begin() {
        rawHtml.push(new RawHtml());
    }

    void end() {
        RawHtml html = rawHtml.pop();
        while (html.isOpen()) {
            RawHtml.Tag tag = html.close();
            close(tag);
            diagnostics.report(
                    Rule.RAW_HTML,
                    lines.at(tag.offset()),
                    "'<" + tag.name() + ">' is opened here and not closed",
                    "Write </" + tag.name() + "> in the same paragraph.");
        }
    }

    /** Reads words, and turns bare addresses in them into links. */
    void text(Node node, BasedSequence chars) {
        int from = 0;
        String raw = chars.toString();
        for (BareAddress address : inLink ? List.<BareAddress>of() : BareAddress.in(raw)) {
            tree.words(chars.subSequence(from, address.start()).unescape());
            String words = chars.subSequence(address.start(), address.end()).unescape();
            SourcePosition position = lines.at(chars.getIndexOffset(address.start()));
            if (address.end() == chars.length() && isCut(node)) {
                diagnostics.report(
                        Rule.LINK_TARGET,
                        position,
                        "address '" + words + "' is cut short by the mark after it",
                        "Write it in angle brackets: <" + whole(node, chars.getIndexOffset(address.start())) + ">");
            }
            tree.add(new InlineNode.Link(
                    links.read(address.address(), words, position), List.of(new InlineNode.Text(words))));
            from = address.end();
        }
        boolean isPlain = from == 0 && raw.indexOf('\\') < 0 && raw.indexOf('&') < 0;
        tree.words(isPlain ? raw : chars.subSequence(from, chars.length()).unescape());
    }

    /** The address up to the next space, as it stands in the file. */
    private static String whole(Node node, int from) {
        BasedSequence file = node.getDocument().getChars();
        int end = file.indexOfAny(CharPredicate.WHITESPACE, from);
        return file.subSequence(from, end < 0 ? file.length() : end).toString().replaceFirst("[.,;:!?)]+$", "");
    }

    /** True if what follows may be a part of the address: its characters mean something in Markdown. */
    private static boolean isCut(Node node) {
        Node next = node.getNext();
        return next instanceof DelimitedNode
                ? !(next instanceof Footnote)
                : next instanceof HtmlEntity && next.getChars().unescape().equals("&");
    }

    void misplacedFootnote(Node node) {
        report(Rule.FOOTNOTE, node, "the text of a footnote inside another block", "Write it at the end of the file.");
    }

    void link(Node node, String address) {
        if (inLink) {
            report(Rule.LINK_TARGET, node, "a link inside a link", "Close the first one before you open the next.");
        }
        boolean outer = inLink;
        inLink = true;
        List<InlineNode> content = node instanceof Link || node instanceof LinkRef
                ? reader.inlines(node)
                : List.of(new InlineNode.Text(node.getChars().midSequence(1, -1).toString()));
        inLink = outer;
        SourcePosition position = lines.at(node.getStartOffset());
        tree.add(new InlineNode.Link(links.read(address, Markup.text(content), position), content));
    }

    void linkReference(LinkRef node) {
        var definition = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (definition != null) {
            link(node, definition.getUrl().unescape());
            return;
        }
        boolean isRound = node.getNext() != null && node.getNext().getChars().startsWith("(");
        if (!isRound && !node.isReferenceTextCombined() && !node.getReference().isBlank()) {
            report(
                    Rule.LINK_TARGET,
                    node,
                    "link '" + node.getChars() + "' names an address that is not in this file",
                    "Write the address in round brackets: [words](faq:slug).");
        }
        BasedSequence chars = node.getChars();
        int start = node.getStartOffset();
        int from = node.hasChildren() ? node.getFirstChild().getStartOffset() - start : chars.length();
        int to = node.hasChildren() ? node.getLastChild().getEndOffset() - start : chars.length();
        tree.words(chars.subSequence(0, from).toString());
        reader.children(node);
        tree.words(chars.subSequence(to).toString());
    }

    void footnote(Footnote node) {
        String label = node.getText().toString();
        Reference reference = new Reference(Scheme.FOOTNOTE, label, "", label, lines.at(node.getStartOffset()));
        if (node.getFootnoteBlock() == null) {
            report(
                    Rule.FOOTNOTE,
                    node,
                    "there is no footnote '" + label + "'",
                    "Write it at the end of the file: [^" + label + "]: text");
        }
        tree.add(new InlineNode.NoteMark(reference));
    }

    void html(Node node) {
        String tag = node.getChars().toString();
        RawHtml html = rawHtml.element();
        switch (html.judge(tag, node.getStartOffset())) {
            case OPENS -> open(node);
            case CLOSES -> close(html.close());
            case STANDS_ALONE -> tree.add(new InlineNode.LineBreak());
            case REFUSED -> refuseHtml(node);
            case CLOSES_NOTHING ->
                report(
                        Rule.RAW_HTML,
                        node,
                        "'" + tag + "' closes nothing",
                        "Delete it, or open the element before it.");
            case CLOSES_REFUSED -> {} // its beginning is reported
        }
    }

    private void open(Node node) {
        if (++openHtml == TreeReader.MAX_DEPTH + 1) {
            report(Rule.NESTING, node, "HTML is nested more than " + TreeReader.MAX_DEPTH + " levels deep", CLOSE);
        }
        tree.begin();
    }

    /** Elements that are nested too deep are left out, so that nobody who visits the tree runs out of stack. */
    private void close(RawHtml.Tag tag) {
        List<InlineNode> content = tree.endInlines();
        if (openHtml-- > TreeReader.MAX_DEPTH) {
            content.forEach(tree::add);
        } else {
            tree.add(RawHtml.node(tag, content));
        }
    }

    void refuseHtml(Node node) {
        String first = node.getChars().toString().strip().lines().findFirst().orElse("");
        String shown = first.length() > 60 ? first.substring(0, 60) + "..." : first;
        report(
                Rule.RAW_HTML,
                node,
                "HTML '" + shown + "' is not allowed here",
                node instanceof HtmlInlineBase ? HtmlHint.within(first) : HtmlHint.block(first));
    }

    private void report(Rule rule, Node node, String message, String hint) {
        diagnostics.report(rule, lines.at(node.getStartOffset()), message, hint);
    }
}
