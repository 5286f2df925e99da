package org.waymark.read;

import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/**
 * A Markdown file, parted in two.
 *
 * @param fields the keys between the two lines of three hyphens
 * @param body the whole file with all before the Markdown blanked out, so that offsets are the file's own
 */
record FrontMatter(Fields fields, String body) {
    private static final String FENCE = "---";

    static Optional<FrontMatter> read(String path, String text, Diagnostics diagnostics) {
        if (text.isBlank()) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    SourcePosition.ofFile(path),
                    "the file is empty",
                    "Write front matter and text. './waymark new' makes a file to start from.");
            return Optional.empty();
        }
        if (!text.startsWith(FENCE + "\n")) {
            fault(path, 1, "the file does not begin with front matter", diagnostics);
            return Optional.empty();
        }
        int end = (text + "\n").indexOf("\n" + FENCE + "\n", FENCE.length() - 1);
        if (end < 0) {
            fault(path, 1, "front matter is opened here and not closed", diagnostics);
            return Optional.empty();
        }
        // the opening line becomes a comment, so that line numbers stay true
        String yaml = "#--" + text.substring(FENCE.length(), end + 1);
        String body = blank(text, Math.min(text.length(), end + 1 + FENCE.length()));
        return YamlReader.readMapping(path, yaml, diagnostics)
                .map(mapping -> new FrontMatter(new Fields(mapping, diagnostics), body));
    }

    private static void fault(String path, int line, String message, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.FRONT_MATTER,
                new SourcePosition(path, line, 1),
                message,
                "Begin the file with a line '---', then the keys, then a line '---', then the text.");
    }

    private static String blank(String text, int end) {
        StringBuilder blanked = new StringBuilder(text.length());
        for (int i = 0; i < end; i++) {
            blanked.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        return blanked.append(text, end, text.length()).toString();
    }
}
