package org.waymark.markdown;

import java.util.Arrays;
import org.waymark.diagnostic.SourcePosition;

/** Turns an offset in a file's text into the line and column that an editor shows. */
public final class LineMap {
    private final String path;
    private final int[] lineStarts;

    public LineMap(String path, String text) {
        this.path = path;
        int[] starts = new int[64];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
            starts[lines++] = i + 1;
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
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
