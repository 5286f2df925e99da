package org.waymark.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Marked-up text as a tree of blocks and inlines: what the author wrote, by kinds. How a page shows it, and where its
 * links lead, is up to those who serialise it.
 */
public record Markup(List<BlockNode> blocks) {
    public Markup {
        blocks = List.copyOf(blocks);
    }

    /** The references of all links and marks of footnotes, in the order of the text. */
    public List<Reference> references() {
        References references = new References(new ArrayList<>());
        references.blocks(blocks);
        return List.copyOf(references.found());
    }

    /** All pictures in the order of the text. */
    public List<BlockNode.Picture> pictures() {
        Pictures pictures = new Pictures(new ArrayList<>());
        pictures.blocks(blocks);
        return List.copyOf(pictures.found());
    }

    /** The words without markup, with one line for each paragraph, item or cell. */
    public String text() {
        return PlainMarkup.of(this);
    }

    /** The words of some inlines without markup. */
    public static String text(List<InlineNode> content) {
        return PlainMarkup.of(content);
    }

    /** A copy with other words. */
    public Markup with(Rewording rewording) {
        return new Markup(rewording.blocks(blocks));
    }

    /** Collects pictures. */
    private record Pictures(List<BlockNode.Picture> found) implements WordsVisitor {
        @Override
        public void words(String words) {}

        @Override
        public void picture(BlockNode.Picture picture) {
            found.add(picture);
        }
    }

    /** Collects references. */
    private record References(List<Reference> found) implements WordsVisitor {
        @Override
        public void words(String words) {}

        @Override
        public void link(InlineNode.Link link) {
            found.add(link.reference());
            WordsVisitor.super.link(link);
        }

        @Override
        public void noteMark(InlineNode.NoteMark mark) {
            found.add(mark.reference());
        }
    }

    /**
     * Collects the words of marked-up text without markup. Words that are struck are left out, because they no longer hold.
     *
     * @param text the words so far
     */
    private record PlainMarkup(StringBuilder text) implements WordsVisitor {
        private static final String OPEN_BOX = "\u2610 ";
        private static final String TICKED_BOX = "\u2611 ";

        static String of(Markup markup) {
            PlainMarkup plain = new PlainMarkup(new StringBuilder());
            plain.blocks(markup.blocks());
            return plain.text().toString().strip();
        }

        static String of(List<InlineNode> content) {
            PlainMarkup plain = new PlainMarkup(new StringBuilder());
            plain.inlines(content);
            return plain.text().toString().strip();
        }

        @Override
        public void words(String words) {
            text.append(words);
        }

        @Override
        public void line() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        @Override
        public void styled(InlineNode.Styled styled) {
            if (styled.style() != InlineNode.Style.STRUCK) {
                WordsVisitor.super.styled(styled);
            }
        }

        @Override
        public void point(BlockNode.Point point) {
            if (point.task() != BlockNode.Task.NONE) {
                words(point.task() == BlockNode.Task.DONE ? TICKED_BOX : OPEN_BOX);
            }
            WordsVisitor.super.point(point);
        }
    }
}
