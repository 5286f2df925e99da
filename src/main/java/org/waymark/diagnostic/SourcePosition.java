package org.waymark.diagnostic;

import java.util.Comparator;

/**
 * A position in a file that an author can open.
 *
 * @param path relative to the project's root, with {@code /} between folders
 * @param line from 1; 0 if only the file is known
 * @param column from 1, in UTF-16 units; 0 if only the line is known
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

    /** The position of a whole file, without a line. */
    public static SourcePosition ofFile(String path) {
        return new SourcePosition(path, 0, 0);
    }

    /** Formats the position as {@code path:line:column} and leaves out what is unknown. */
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
