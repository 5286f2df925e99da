package org.waymark.yaml;

import java.util.Arrays;
import org.waymark.diagnostic.SourcePosition;

/** The lines of a file, to convert offsets to positions. */
public final class Lines {
    private final String path;
    private final String text;
    private final int[] starts;

    public Lines(String path, String text) {
        this.path = path;
        this.text = text;
        int[] found = new int[text.length() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
            if (ends) {
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    public SourcePosition at(int offset) {
        int line = lineOf(offset);
        return new SourcePosition(path, line + 1, offset - starts[line] + 1);
    }

    public SourcePosition file() {
        return SourcePosition.ofFile(path);
    }

    /** The line that contains an offset, from 0. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 2 : found;
    }

    /** The offset of some words between two others; -1 where they are not. */
    public int find(String words, int from, int to) {
        int at = text.indexOf(words, from);
        return at < to ? at : -1;
    }

    public int start(int line) {
        return starts[line];
    }

    public int count() {
        return starts.length;
    }

    /** The text of a line without its line ending. */
    public String line(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        return text.substring(starts[line], end).replaceFirst("[\\r\\n]+$", "");
    }
}
