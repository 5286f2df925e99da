package org.waymark.yaml;

/** The line endings of a file, so that added lines get the same. */
public record LineEnds(String mark, boolean isFinal) {

    /** The line ending of the first line, and whether the last line is terminated. */
    public static LineEnds of(String text) {
        int first = text.indexOf('\n');
        String windows = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
        String mark = first < 0 && text.indexOf('\r') >= 0 ? "\r" : windows;
        return new LineEnds(mark, text.isEmpty() || text.endsWith("\n") || text.endsWith("\r"));
    }

    /** The text with all its line endings as {@code \n}. */
    public static String unix(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Converts lines that end in {@code \n} to this file's line endings. */
    public String between(String lines) {
        return mark.equals("\n") ? lines : lines.replace("\n", mark);
    }

    /** Converts a whole text whose lines end in {@code \n} to the form of this file. */
    public String whole(String lines) {
        String body = lines.replaceFirst("\\n+$", "");
        return between(isFinal ? body + "\n" : body);
    }
}
