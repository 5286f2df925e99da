package org.waymark.model;

import java.util.List;

/** A part of marked-up text that begins a line of its own. */
public sealed interface BlockNode {
    void accept(NodeVisitor visitor);

    /** A copy with other words; the same node if it has none. */
    default BlockNode with(Rewording rewording) {
        return this;
    }

    /** Words that are no paragraph of their own: in an item of a tight list, or a whole footnote. */
    record Plain(List<InlineNode> content) implements BlockNode {
        public Plain {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.plain(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Plain(rewording.inlines(content));
        }
    }

    record Paragraph(List<InlineNode> content) implements BlockNode {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.paragraph(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Paragraph(rewording.inlines(content));
        }
    }

    /** A heading; the page itself has the first level. */
    record Heading(int level, List<InlineNode> content) implements BlockNode {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.heading(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Heading(level, rewording.inlines(content));
        }
    }

    record BulletList(List<Point> points) implements BlockNode {
        public BulletList {
            points = List.copyOf(points);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.bulletList(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new BulletList(rewording.points(points));
        }
    }

    /** A numbered list and its first number. */
    record NumberedList(int start, List<Point> points) implements BlockNode {
        public NumberedList {
            points = List.copyOf(points);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.numberedList(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new NumberedList(start, rewording.points(points));
        }
    }

    /** An item of a list. Its first block has the words of its task, if it is one. */
    record Point(Task task, List<BlockNode> content) {
        public Point {
            content = List.copyOf(content);
        }
    }

    /** Whether an point is a task, and whether it is done. */
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    record DefinitionList(List<Definition> parts) implements BlockNode {
        public DefinitionList {
            parts = List.copyOf(parts);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.definitionList(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new DefinitionList(parts.stream()
                    .map(part -> new Definition(part.role(), rewording.blocks(part.content())))
                    .toList());
        }
    }

    /** A term of a definition list, or what it means. */
    record Definition(Role role, List<BlockNode> content) {
        public Definition {
            content = List.copyOf(content);
        }

        /** What a part of a definition list is. */
        public enum Role {
            TERM,
            MEANING
        }
    }

    record Quotation(List<BlockNode> content) implements BlockNode {
        public Quotation {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.quotation(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Quotation(rewording.blocks(content));
        }
    }

    /** Lines to be read character by character. */
    record CodeBlock(String words) implements BlockNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.codeBlock(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new CodeBlock(rewording.words(words));
        }
    }

    /** A line between two parts of a text. */
    record Divider() implements BlockNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.divider(this);
        }
    }

    /** A picture, by the name of its file, and what it says to those who do not see it. */
    record Picture(String file, String alternative) implements BlockNode {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.picture(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Picture(file, rewording.words(alternative));
        }
    }

    /** A table: the headings of its columns, and the cells of its rows. The first cell of a row is the row's heading. */
    record Table(List<Cell> head, List<List<Cell>> rows) implements BlockNode {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.table(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Table(
                    rewording.cells(head), rows.stream().map(rewording::cells).toList());
        }
    }

    record Cell(List<InlineNode> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** A block with a frame, which readers must not miss: {@link BlockKind#NOTE}, CAUTION or STEPS. */
    record Callout(BlockKind kind, List<BlockNode> content) implements BlockNode {
        public Callout {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.callout(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Callout(kind, rewording.blocks(content));
        }
    }

    /** A block that is closed until a reader opens it. */
    record Details(String title, List<BlockNode> content) implements BlockNode {
        public Details {
            content = List.copyOf(content);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.details(this);
        }

        @Override
        public BlockNode with(Rewording rewording) {
            return new Details(rewording.words(title), rewording.blocks(content));
        }
    }
}
