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
import org.waymark.model.Markup.Piece;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

/** Writes what stands within a line and can go wrong there: links, footnotes, images, an author's own HTML. */
final class InlineWriter {
    private final HtmlWriter writer;
    private final MarkupBuilder out;
    private final LineMap lines;
    private final Diagnostics diagnostics;
    private final LinkReader links;
    private final Deque<RawHtml> rawHtml = new ArrayDeque<>(List.of(new RawHtml()));
    private boolean inLink;

    InlineWriter(HtmlWriter writer, LineMap lines, Diagnostics diagnostics) {
        this.writer = writer;
        this.out = writer.out();
        this.lines = lines;
        this.diagnostics = diagnostics;
        this.links = new LinkReader(diagnostics);
    }

    /** Begins an element: HTML that is opened in it must be closed in it. */
    void begin() {
        rawHtml.push(new RawHtml());
    }

    void end() {
        rawHtml.pop()
                .open()
                .forEach(tag -> diagnostics.report(
                        Rule.RAW_HTML,
                        lines.at(tag.offset()),
                        "'<" + tag.name() + ">' is opened here and not closed",
                        "Write </" + tag.name() + "> in the same paragraph."));
    }

    /** Words, and addresses in them that are links by themselves. */
    void text(Node node, BasedSequence chars) {
        int from = 0;
        String raw = chars.toString();
        for (BareAddress address : inLink ? List.<BareAddress>of() : BareAddress.in(raw)) {
            out.words(chars.subSequence(from, address.start()).unescape());
            String words = chars.subSequence(address.start(), address.end()).unescape();
            SourcePosition position = lines.at(chars.getIndexOffset(address.start()));
            if (address.end() == chars.length() && isCut(node)) {
                diagnostics.report(
                        Rule.LINK_TARGET,
                        position,
                        "address '" + words + "' is cut short by the mark after it",
                        "Write it in angle brackets: <" + whole(node, chars.getIndexOffset(address.start())) + ">");
            }
            out.piece(new Piece.Open(links.read(address.address(), words, position)));
            out.words(words).piece(new Piece.Close());
            from = address.end();
        }
        boolean isPlain = from == 0 && raw.indexOf('\\') < 0 && raw.indexOf('&') < 0;
        out.words(isPlain ? raw : chars.subSequence(from, chars.length()).unescape());
    }

    /** The address up to the next space, as it stands in the file. */
    private static String whole(Node node, int from) {
        BasedSequence file = node.getDocument().getChars();
        int end = file.indexOfAny(CharPredicate.WHITESPACE, from);
        return file.subSequence(from, end < 0 ? file.length() : end).toString().replaceFirst("[.,;:!?)]+$", "");
    }

    /** Whether what follows may be a part of the address: its signs mean something in Markdown. */
    private static boolean isCut(Node node) {
        Node next = node.getNext();
        return next instanceof DelimitedNode
                ? !(next instanceof Footnote)
                : next instanceof HtmlEntity && next.getChars().unescape().equals("&");
    }

    /** Words that no longer hold: a text without markup leaves them out. */
    void struck(Node node) {
        out.tag("<s><span class=\"visually-hidden\">")
                .piece(new Piece.Message("edit.removed"))
                .tag(" </span>");
        out.silence();
        writer.within(node);
        out.speak();
        out.tag("<span class=\"visually-hidden\"> ")
                .piece(new Piece.Message("edit.end"))
                .tag(" </span></s>");
    }

    void misplacedFootnote(Node node) {
        report(Rule.FOOTNOTE, node, "the text of a footnote inside another block", "Write it at the end of the file.");
    }

    void link(Node node, String address) {
        boolean hasOwnWords = node instanceof Link || node instanceof LinkRef;
        String words = hasOwnWords
                ? writer.words(node)
                : node.getChars().midSequence(1, -1).toString();
        Reference reference = links.read(address, words, lines.at(node.getStartOffset()));
        if (inLink) {
            report(Rule.LINK_TARGET, node, "a link inside a link", "Close the first one before you open the next.");
        }
        boolean outer = inLink;
        inLink = true;
        out.piece(new Piece.Open(reference));
        if (hasOwnWords) {
            writer.within(node);
        } else {
            out.words(words);
        }
        out.piece(new Piece.Close());
        inLink = outer;
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
        out.words(chars.subSequence(0, from).toString());
        writer.children(node);
        out.words(chars.subSequence(to).toString());
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
        out.tag("<sup>")
                .piece(new Piece.Open(reference))
                .piece(new Piece.NoteMark(label))
                .piece(new Piece.Close());
        out.tag("</sup>");
    }

    void image(Node node) {
        boolean described =
                node.hasChildren() && !node.getFirstChild().getChars().isBlank();
        String image = "image '" + node.getChars() + "'";
        report(
                Rule.IMAGE,
                node,
                described ? image + ": texts have no images yet" : image + " has no alternative text",
                "Say in words what the image shows, and leave it out.");
    }

    void html(Node node) {
        String tag = node.getChars().toString();
        switch (rawHtml.element().judge(tag, node.getStartOffset())) {
            case SAFE -> out.tag(RawHtml.clean(tag));
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
