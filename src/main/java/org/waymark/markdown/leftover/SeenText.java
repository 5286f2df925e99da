package org.waymark.markdown.leftover;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import org.waymark.markdown.syntax.BareAddress;
import org.waymark.markdown.syntax.BlockName;
import org.waymark.markdown.syntax.Excerpt;

/**
 * The visible text of a paragraph, heading or cell, with the place of each character in the file. Parts that may contain any
 * character, such as code, are replaced by one placeholder.
 */
final class SeenText {
    /** Stands for code, the mark of a footnote, and HTML. */
    static final char OTHER = '\ue000';
    /** Stands for an address that is a link by itself. */
    static final char ADDRESS = '\ue001';
    /** Stands for a sign that has a backslash before it. */
    static final char ESCAPED = '\ue002';

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final StringBuilder text = new StringBuilder();
    private final int end;
    private int[] places = new int[64];

    private SeenText(int end) {
        this.end = end;
    }

    /** The text of a node that holds words, without the name at its end. */
    static SeenText of(Node node) {
        int end = BlockName.carries(node)
                ? BlockName.atEndOf(node).map(BlockName::offset).orElse(node.getEndOffset())
                : node.getEndOffset();
        SeenText seen = new SeenText(end);
        node.getChildren().forEach(seen::add);
        return seen;
    }

    /** Words that have no nodes, such as the title of details. */
    static SeenText of(BasedSequence words) {
        SeenText seen = new SeenText(words.getEndOffset());
        seen.chars(words);
        return seen;
    }

    /** An excerpt of the text as messages quote it. */
    static String shown(String seen) {
        return Excerpt.of(seen.replace("" + ADDRESS, "https://...")
                .replace("" + OTHER, "...")
                .replace("" + ESCAPED, "\\."));
    }

    String text() {
        return text.toString();
    }

    /** The offset in the file of a character of the text. */
    int place(int index) {
        return index < text.length() ? places[index] : end;
    }

    private void add(Node node) {
        if (node instanceof Text) {
            chars(node.getChars());
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add("\n", node.getStartOffset());
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            add(String.valueOf(ADDRESS), node.getStartOffset());
        } else if (isOther(node)) {
            add(String.valueOf(OTHER), node.getStartOffset());
        } else if (node instanceof LinkRef reference && !reference.isDefined()) {
            unknown(reference);
        } else if (!(node instanceof HtmlInlineComment)) {
            node.getChildren().forEach(this::add);
        }
    }

    private static boolean isOther(Node node) {
        return node instanceof Code
                || node instanceof Footnote
                || node instanceof Image
                || node instanceof ImageRef
                || (node instanceof HtmlInlineBase && !(node instanceof HtmlInlineComment));
    }

    /** Reads an entity. The author means its character, unless it begins what looks like markup. */
    private void entity(Node node) {
        String sign = node.getChars().unescape();
        boolean isMeant = sign.length() == 1 && SIGNS.contains(sign) && !"&<>".contains(sign);
        add(isMeant ? String.valueOf(ESCAPED) : sign, node.getStartOffset());
    }

    /** Reads brackets that are not a link, which are visible as they are. */
    private void unknown(LinkRef reference) {
        BasedSequence chars = reference.getChars();
        int from = reference.hasChildren() ? reference.getFirstChild().getStartOffset() : reference.getEndOffset();
        int to = reference.hasChildren() ? reference.getLastChild().getEndOffset() : reference.getEndOffset();
        chars(chars.subSequence(0, from - reference.getStartOffset()));
        reference.getChildren().forEach(this::add);
        chars(chars.subSequence(to - reference.getStartOffset()));
    }

    private void chars(BasedSequence chars) {
        String raw = chars.toString();
        int from = 0;
        for (BareAddress address : BareAddress.in(raw)) {
            plain(chars, from, address.start());
            add(String.valueOf(ADDRESS), chars.getIndexOffset(address.start()));
            from = address.end();
        }
        plain(chars, from, raw.length());
    }

    private void plain(BasedSequence chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < to && SIGNS.indexOf(chars.charAt(i + 1)) >= 0;
            add(isEscape ? ESCAPED : c, chars.getIndexOffset(i));
            i += isEscape ? 1 : 0;
        }
    }

    private void add(char seen, int offset) {
        if (offset >= end) {
            return;
        }
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[text.length()] = offset;
        text.append(seen);
    }

    private void add(String seen, int offset) {
        if (offset >= end) {
            return;
        }
        if (text.length() + seen.length() > places.length) {
            places = Arrays.copyOf(places, 2 * places.length + seen.length());
        }
        Arrays.fill(places, text.length(), text.length() + seen.length(), offset);
        text.append(seen);
    }
}
