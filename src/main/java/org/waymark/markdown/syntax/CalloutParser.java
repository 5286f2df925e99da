package org.waymark.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses callouts: from a line that starts with three colons and a word to a line of three colons. */
public final class CalloutParser extends AbstractBlockParser {
    public static final String FENCE = ":::";

    private final Callout block = new Callout();

    @Override
    public Callout getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() < 4 && state.getLine().toString().strip().equals(FENCE) && !holdsOpenCallout(state)) {
            // not finished(): that would leave a list or paragraph inside open. The starter consumes the line.
            block.close();
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** True if an inner callout is open, which then takes the closing line. */
    private boolean holdsOpenCallout(ParserState state) {
        var parsers = state.getActiveBlockParsers();
        return parsers.stream().skip(parsers.indexOf(this) + 1L).anyMatch(CalloutParser.class::isInstance);
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /** Starts a callout at its opening line. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starter(options);
        }
    }

    private static final class Starter extends AbstractBlockParserFactory {
        Starter(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            // inside a list or quote, the line starts after its markers
            BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
            String line = rest.toString().strip();
            if (state.getIndent() >= 4 || !line.startsWith(FENCE)) {
                return BlockStart.none();
            }
            if (line.equals(FENCE)) {
                return BlockStart.of(new EndParser(rest.trimEnd()))
                        .atIndex(state.getLine().length());
            }
            CalloutParser parser = new CalloutParser();
            parser.block.open(rest.trimEnd());
            return BlockStart.of(parser).atIndex(state.getLine().length());
        }
    }

    /** Consumes the closing line only. */
    private static final class EndParser extends AbstractBlockParser {
        private final Callout.End block = new Callout.End();

        EndParser(BasedSequence line) {
            block.setChars(line);
        }

        @Override
        public Callout.End getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
