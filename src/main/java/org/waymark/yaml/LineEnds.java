package org.waymark.yaml;

/** How the lines of a file end, so that what is added to it ends alike. */
public record LineEnds(String mark, boolean isFinal) {

    /** Those of a text: of its first line, and whether its last line is ended too. */
    public static LineEnds of(String text) {
        int first = text.indexOf('\n');
        String windows = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
        String mark = first < 0 && text.indexOf('\r') >= 0 ? "\r" : windows;
        return new LineEnds(mark, text.isEmpty() || text.endsWith("\n") || text.endsWith("\r"));
    }

    /** Lines that end in {@code \n}, with this file's marks between them. */
    public String between(String lines) {
        return mark.equals("\n") ? lines : lines.replace("\n", mark);
    }

    /** A whole text whose lines end in {@code \n}, as this file would have it. */
    public String whole(String lines) {
        String body = lines.replaceFirst("\\n+$", "");
        return between(isFinal ? body + "\n" : body);
    }
}
