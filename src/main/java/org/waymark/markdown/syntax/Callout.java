package org.waymark.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.waymark.model.BlockKind;

/** The syntax node of a callout, {@code ::: note} ... {@code :::}, or of details, {@code ::: details Title}. */
public final class Callout extends Block {
    private BasedSequence opening = BasedSequence.NULL;
    private boolean closed;

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }

    void open(BasedSequence line) {
        opening = line;
    }

    public BasedSequence opening() {
        return opening;
    }

    void close() {
        closed = true;
    }

    /** The text after the colons: the kind and, optionally, a name. */
    public String info() {
        return opening.toString()
                .strip()
                .substring(CalloutParser.FENCE.length())
                .strip();
    }

    /** The kind as the author wrote it. */
    public String word() {
        return info().split("[ {]", 2)[0];
    }

    /** True if it is a details block. */
    public boolean isDetails() {
        return word().equals(BlockKind.DETAILS.word());
    }

    /** The text of the opening line besides kind and name: the title of details; must be blank for a callout. */
    public String rest() {
        return BlockName.strip(info()).substring(word().length()).strip();
    }

    /** The same text with its position. */
    public BasedSequence restChars() {
        int from = opening.toString().indexOf(rest(), opening.toString().indexOf(word()) + word().length());
        return opening.subSequence(from, from + rest().length());
    }

    public boolean isClosed() {
        return closed;
    }

    /** The syntax node of a line of three colons. */
    public static final class End extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        /** True if it closes a callout: the previous node. */
        public boolean closesOne() {
            return getPrevious() instanceof Callout callout && callout.isClosed();
        }
    }
}
