package org.waymark.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that an author can open.
 *
 * @param path relative to the project's root, with {@code /} between folders
 * @param line from 1; 0 where only the file is known
 * @param column from 1, in UTF-16 units; 0 where only the line is known
 */
public record SourcePosition(String path, int line, int column) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::path)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    public SourcePosition {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must be >= 0");
        }
    }

    /** The file as a whole: no line is known, so none is made up. */
    public static SourcePosition ofFile(String path) {
        return new SourcePosition(path, 0, 0);
    }

    /** {@code path:line:column}, without what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }
}
