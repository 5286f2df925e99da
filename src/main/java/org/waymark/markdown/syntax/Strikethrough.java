package org.waymark.markdown.syntax;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The syntax node of struck-out words: {@code ~~words~~}. */
public final class Strikethrough extends DelimitedNodeImpl {
    private static final int LENGTH = 2;

    private Strikethrough(BasedSequence opening, BasedSequence text, BasedSequence closing) {
        super(opening, text, closing);
    }

    /** Reads two tildes on each side. */
    static final class Mark extends EmphasisDelimiterProcessor {
        Mark() {
            super('~', false);
        }

        @Override
        public int getMinLength() {
            return LENGTH;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            BasedSequence input = opener.getInput();
            opener.moveNodesBetweenDelimitersTo(
                    new Strikethrough(
                            opener.getTailChars(used),
                            input.subSequence(opener.getEndIndex(), closer.getStartIndex()),
                            closer.getLeadChars(used)),
                    closer);
        }
    }
}
