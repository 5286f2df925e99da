package org.waymark.markdown.written;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.markdown.MarkdownReader;
import org.waymark.markdown.syntax.Callout;
import org.waymark.markdown.syntax.Comment;
import org.waymark.markdown.syntax.Grammar;

/**
 * Replaces blocks and footnotes of a text, and the translators' marks above them. Everything else keeps every byte. The text ends
 * its lines with {@code \n} and has no front matter.
 */
public final class MarkdownEdit {
    private final String text;
    private final List<Place> blocks = new ArrayList<>();
    private final Map<String, Place> footnotes = new HashMap<>();
    private final List<Place> changes = new ArrayList<>();

    /**
     * A part of the text.
     *
     * @param mark where a translator's mark above it begins; the same as {@code start} without a mark
     * @param instead the words to write
     */
    private record Place(int mark, int start, int end, String instead) {
        Place with(String words) {
            return new Place(mark, start, end, words);
        }
    }

    public MarkdownEdit(String text) {
        this.text = text;
        int mark = -1;
        for (Node node : Grammar.parse(text).getChildren()) {
            int start = text.lastIndexOf('\n', node.getStartOffset() - 1) + 1;
            if (Comment.is(node) && Comment.of(node).isMark()) {
                mark = mark < 0 ? start : mark;
            } else if (node instanceof FootnoteBlock || MarkdownReader.isBlock(node)) {
                Place place = new Place(mark < 0 ? start : mark, start, end(node, start), "");
                mark = -1;
                if (node instanceof FootnoteBlock footnote) {
                    footnotes.putIfAbsent(footnote.getText().toString(), place);
                } else {
                    blocks.add(place);
                }
            } else if (Comment.is(node)) {
                mark = -1;
            }
        }
    }

    private int end(Node node, int start) {
        Node next = node.getNext();
        while (next instanceof Callout.End) {
            next = next.getNext();
        }
        int behind = next == null ? text.length() : text.lastIndexOf('\n', next.getStartOffset() - 1) + 1;
        return start + text.substring(start, behind).stripTrailing().length();
    }

    /** How many blocks there are. */
    public int blocks() {
        return blocks.size();
    }

    /** Replaces a block. */
    public void block(int index, String markdown) {
        changes.add(blocks.get(index).with(markdown));
    }

    /** Replaces the words of a footnote; false if there is none with this label. */
    public boolean footnote(String label, String markdown) {
        Optional<Place> place = Optional.ofNullable(footnotes.get(label));
        place.ifPresent(found -> changes.add(found.with(begin(label) + markdown)));
        return place.isPresent();
    }

    /** What stands before the words of a footnote. */
    static String begin(String label) {
        return "[^" + label + "]: ";
    }

    /** The text with all edits applied. */
    public String text() {
        StringBuilder edited = new StringBuilder();
        int done = 0;
        changes.sort(Comparator.comparingInt(Place::start));
        for (Place change : changes) {
            edited.append(text, done, change.mark()).append(change.instead());
            done = change.end();
        }
        return edited.append(text, done, text.length()).toString();
    }
}
