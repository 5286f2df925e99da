package org.waymark.markdown;

import java.util.Arrays;
import org.waymark.diagnostic.SourcePosition;

/** Turns an offset in a file's text into the line and column that an editor shows. */
public final class LineMap {
    private final String path;
    private final int[] lineStarts;

    public LineMap(String path, String text) {
        this.path = path;
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        this.lineStarts = starts;
    }

    /** The position of an offset in UTF-16 units, from 0. */
    public SourcePosition at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(path, line + 1, offset - lineStarts[line] + 1);
    }

    public String path() {
        return path;
    }
}
