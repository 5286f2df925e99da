package org.waymark.model;

import java.util.List;

/** A part of marked-up text that stands within a line. */
public sealed interface InlineNode {
    void accept(NodeVisitor visitor);

    /** A copy with other words. */
    InlineNode with(Rewording rewording);

    /** Words as readers see them. */
    record Text(String words) implements InlineNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.text(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new Text(rewording.words(words));
        }
    }

    /** Words to be read character by character. */
    record Code(String words) implements InlineNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.code(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new Code(rewording.words(words));
        }
    }

    /** The end of a line that the author chose. */
    record LineBreak() implements InlineNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.lineBreak(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return this;
        }
    }

    /** What sets words apart from those around them. */
    enum Style {
        EMPHASIS,
        STRONG,
        /** Words that no longer hold. */
        STRUCK,
        SUBSCRIPT,
        SUPERSCRIPT,
        /** What to type. */
        KEYS,
        /** Words that do not change the direction of those around them. */
        ISOLATED
    }

    /** Words in a style. */
    record Styled(Style style, List<InlineNode> content) implements InlineNode {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.styled(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new Styled(style, rewording.inlines(content));
        }
    }

    /** Words in another language than those around them. Either attribute may be blank. */
    record Foreign(String language, String direction, List<InlineNode> content) implements InlineNode {
        public Foreign {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.foreign(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new Foreign(language, direction, rewording.inlines(content));
        }
    }

    /** An abbreviation and what it stands for; blank if the author did not say. */
    record Abbreviation(String meaning, List<InlineNode> content) implements InlineNode {
        public Abbreviation {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.abbreviation(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new Abbreviation(meaning, rewording.inlines(content));
        }
    }

    /** A link: to an entry, a term, a block, a source or a web address. */
    record Link(Reference reference, List<InlineNode> content) implements InlineNode {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.link(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new Link(rewording.reference(reference), rewording.inlines(content));
        }
    }

    /** The mark of a footnote. */
    record NoteMark(Reference reference) implements InlineNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.noteMark(this);
        }

        @Override
        public InlineNode with(Rewording rewording) {
            return new NoteMark(rewording.reference(reference));
        }
    }
}
