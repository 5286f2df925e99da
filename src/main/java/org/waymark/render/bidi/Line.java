package org.waymark.render.bidi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A line of text in a piece of HTML: characters, and the tags within them that begin or end no line. */
final class Line {
    private static final String OPEN = "<bdi dir=\"ltr\">";
    private static final String CLOSE = "</bdi>";
    /** What the text shows in place of an element's tag. */
    private static final char TAG = '\u0000';

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    /** The index of the token of each character of the text. */
    private final List<Integer> characters = new ArrayList<>();

    /**
     * A part of the HTML.
     *
     * @param shown the character that it stands for
     */
    private record Token(Kind kind, char shown, int from, int to) {}

    private enum Kind {
        CHARACTER,
        OPENING,
        CLOSING,
        /** An element without content. */
        EMPTY
    }

    void character(char shown, int from, int to) {
        characters.add(tokens.size());
        text.append(shown);
        tokens.add(new Token(Kind.CHARACTER, shown, from, to));
    }

    void opening(int from, int to) {
        tokens.add(new Token(Kind.OPENING, TAG, from, to));
    }

    void closing(int from, int to) {
        tokens.add(new Token(Kind.CLOSING, TAG, from, to));
    }

    void empty(int from, int to) {
        tokens.add(new Token(Kind.EMPTY, TAG, from, to));
    }

    /** Ends the line. Adds what has to be inserted into the HTML to isolate its runs, by index. */
    void end(Map<Integer, String> insertions) {
        for (LeftToRightRun run : LeftToRightRun.in(text)) {
            isolate(characters.get(run.from()), characters.get(run.to() - 1), insertions);
        }
        text.setLength(0);
        tokens.clear();
        characters.clear();
    }

    /** Isolates the tokens from the first to the last. Where an element begins or ends in their middle, each part is isolated. */
    private void isolate(int first, int last, Map<Integer, String> insertions) {
        int depth = 0;
        int unopened = 0;
        for (int i = first; i <= last; i++) {
            Kind kind = tokens.get(i).kind();
            depth += kind == Kind.OPENING ? 1 : kind == Kind.CLOSING ? -1 : 0;
            unopened = Math.max(unopened, -depth);
        }
        int from = first - unopened;
        int to = last + unopened + depth;
        if (are(Kind.OPENING, from, first) && are(Kind.CLOSING, last + 1, to + 1)) {
            insert(from, to, insertions);
        } else {
            parts(first, last, insertions);
        }
    }

    private boolean are(Kind kind, int from, int to) {
        return from >= 0
                && to <= tokens.size()
                && tokens.subList(from, to).stream().allMatch(token -> token.kind() == kind);
    }

    private void parts(int first, int last, Map<Integer, String> insertions) {
        int begin = first;
        for (int i = first; i <= last + 1; i++) {
            if (i > last
                    || tokens.get(i).kind() == Kind.OPENING
                    || tokens.get(i).kind() == Kind.CLOSING) {
                part(begin, i, insertions);
                begin = i + 1;
            }
        }
    }

    private void part(int from, int to, Map<Integer, String> insertions) {
        List<Integer> shown = IntStream.range(from, to)
                .filter(i -> tokens.get(i).kind() == Kind.CHARACTER)
                .boxed()
                .toList();
        StringBuilder part = new StringBuilder();
        shown.forEach(i -> part.append(tokens.get(i).shown()));
        LeftToRightRun.in(part).forEach(run -> insert(shown.get(run.from()), shown.get(run.to() - 1), insertions));
    }

    private void insert(int from, int to, Map<Integer, String> insertions) {
        insertions.merge(tokens.get(from).from(), OPEN, (before, open) -> before + open);
        insertions.merge(tokens.get(to).to(), CLOSE, (before, close) -> close + before);
    }
}
