package org.waymark.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The syntax node of a line of three colons alone. */
final class CalloutEnd extends Block {
    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Whether it closes a callout: the one just before it. */
    boolean closesOne() {
        return getPrevious() instanceof Callout callout && callout.isClosed();
    }
}
