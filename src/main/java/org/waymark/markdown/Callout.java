package org.waymark.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.waymark.model.BlockKind;

/** The syntax node of a fenced callout: {@code ::: note} ... {@code :::}, or of details: {@code ::: details Title}. */
final class Callout extends Block {
    private BasedSequence opening = BasedSequence.NULL;
    private boolean closed;

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }

    void open(BasedSequence line) {
        opening = line;
    }

    BasedSequence opening() {
        return opening;
    }

    void close() {
        closed = true;
    }

    /** What stands after the colons: the kind, and perhaps a name. */
    String info() {
        return opening.toString()
                .strip()
                .substring(CalloutParser.FENCE.length())
                .strip();
    }

    /** The kind that the author wrote. */
    String word() {
        return info().split("[ {]", 2)[0];
    }

    /** Whether its readers open it themselves. */
    boolean isDetails() {
        return word().equals(BlockKind.DETAILS.word());
    }

    /** What stands on the opening line beside kind and name: the title of details; for a callout, nothing should. */
    String rest() {
        return BlockName.strip(info()).substring(word().length()).strip();
    }

    boolean isClosed() {
        return closed;
    }

    /** The syntax node of a line of three colons alone. */
    static final class End extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        /** Whether it closes a callout: the one just before it. */
        boolean closesOne() {
            return getPrevious() instanceof Callout callout && callout.isClosed();
        }
    }
}
