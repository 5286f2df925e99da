package org.waymark.exchange.po;

import java.util.Optional;

/** Texts as PO files write them: in quotation marks, one string a line. */
final class PoText {
    private PoText() {}

    /** Writes a field; a text of several lines is written one below the other. */
    static void field(String name, String text, StringBuilder file) {
        boolean isOneLine = text.indexOf('\n') < 0;
        String before = name.startsWith("#") ? name.substring(0, name.indexOf(' ') + 1) : "";
        file.append(name).append(' ').append(isOneLine ? quoted(text) : "\"\"").append('\n');
        for (int from = 0; !isOneLine && from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            file.append(before).append(quoted(text.substring(from, next))).append('\n');
            from = next;
        }
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                + '"';
    }

    /** The text of a string in quotation marks; empty if it is no such string. */
    static Optional<String> unquoted(String written) {
        String line = written.strip();
        if (line.length() < 2 || !line.startsWith("\"") || !line.endsWith("\"")) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < line.length() - 1; i++) {
            char c = line.charAt(i);
            if (c == '"' || (c == '\\' && i == line.length() - 2)) {
                return Optional.empty();
            }
            text.append(c == '\\' ? sign(line.charAt(++i)) : c);
        }
        return Optional.of(text.toString());
    }

    private static char sign(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
