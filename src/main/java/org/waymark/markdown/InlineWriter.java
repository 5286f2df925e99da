package org.waymark.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Markup.Piece;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

/** Writes what stands within a line and can go wrong there: links, footnotes, images, an author's own HTML. */
final class InlineWriter {
    /** Looks back from a bracket only: looking back from every letter took half of the time of a large build. */
    private static final Pattern LEFTOVER = Pattern.compile(
            "](?<!\\\\]|\\\\\\[[^\\[\\]]{0,200}])(?<link>\\([^()\\n]*\\)?)|\\{(?<!\\\\\\{)(?<name>#[^{}\\n]*})");

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

    /** Reports what was meant as markup and is none: readers would see it as it is. */
    void refuseLeftovers(Node node, String text) {
        Matcher matcher = LEFTOVER.matcher(text);
        while (matcher.find()) {
            int offset = node.getStartOffset() + matcher.start();
            if (matcher.group("name") == null) {
                noLink(offset, matcher.group());
            } else {
                diagnostics.report(
                        Rule.BLOCK_NAME,
                        lines.at(offset),
                        "'" + matcher.group() + "' names nothing here",
                        "A paragraph or heading has its name at its end. Any other block has it on a line of its own,"
                                + " before the block.");
            }
        }
    }

    private void noLink(int offset, String text) {
        diagnostics.report(
                Rule.LINK_TARGET,
                lines.at(offset),
                "'" + text + "' begins no link",
                "An address has no spaces, and the words before it no footnote: [words](faq:slug).");
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
        if (node.getNext() != null && node.getNext().getChars().startsWith("(")) {
            noLink(node.getStartOffset(), node.getChars() + "(");
        } else if (!node.isReferenceTextCombined() && !node.getReference().isBlank()) {
            report(
                    Rule.LINK_TARGET,
                    node,
                    "link '" + node.getChars() + "' names an address that is not in this file",
                    "Write the address in round brackets: [words](faq:slug).");
        }
        out.words(node.getChars().toString());
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
                .tag(MarkupBuilder.escape(label))
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
        report(Rule.RAW_HTML, node, "HTML '" + shown + "' is not allowed here", RawHtml.instead(first));
    }

    private void report(Rule rule, Node node, String message, String hint) {
        diagnostics.report(rule, lines.at(node.getStartOffset()), message, hint);
    }
}
