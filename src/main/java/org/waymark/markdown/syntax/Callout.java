package org.waymark.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.waymark.model.BlockKind;

/** The syntax node of a fenced callout: {@code ::: note} ... {@code :::}, or of details: {@code ::: details Title}. */
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

    /** What stands after the colons: the kind, and perhaps a name. */
    public String info() {
        return opening.toString()
                .strip()
                .substring(CalloutParser.FENCE.length())
                .strip();
    }

    /** The kind that the author wrote. */
    public String word() {
        return info().split("[ {]", 2)[0];
    }

    /** Whether its readers open it themselves. */
    public boolean isDetails() {
        return word().equals(BlockKind.DETAILS.word());
    }

    /** What stands on the opening line beside kind and name: the title of details; for a callout, nothing should. */
    public String rest() {
        return BlockName.strip(info()).substring(word().length()).strip();
    }

    /** The same, with its place. */
    public BasedSequence restChars() {
        int from = opening.toString().indexOf(rest(), opening.toString().indexOf(word()) + word().length());
        return opening.subSequence(from, from + rest().length());
    }

    public boolean isClosed() {
        return closed;
    }

    /** The syntax node of a line of three colons alone. */
    public static final class End extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        /** Whether it closes a callout: the one just before it. */
        public boolean closesOne() {
            return getPrevious() instanceof Callout callout && callout.isClosed();
        }
    }
}
