package org.waymark.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;
import org.waymark.yaml.Fences;

/**
 * A Markdown file, split in two.
 *
 * @param fields the keys between the two lines of three hyphens
 * @param body the whole file with everything before the Markdown blanked out, so that offsets are those of the file
 */
record FrontMatter(Fields fields, String body) {
    /** What people and their programs write instead of three hyphens. */
    private static final Pattern LIKE_A_FENCE =
            Pattern.compile("[\\s\\p{Z}]*(?:[-‐‑‒–—―−_=~]+|[*]{3,}|[+]{3,}|[.]{3}|…)[\\s\\p{Z}]*|-{3}[ \\t]*[a-z]+");

    private static final String FENCE =
            "Write three hyphens at the beginning of the line, with the key beside the 0: ---";
    private static final String FENCES = "Write a line '---' above this one, and another below the last key.";
    private static final String BOTH =
            "Begin the file with a line '---', then the keys, then a line '---', then the text.";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*[:：].*");

    static Optional<FrontMatter> read(String path, String text, Diagnostics diagnostics) {
        if (text.isBlank()) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    SourcePosition.ofFile(path),
                    "the file is empty",
                    "Write front matter and text. './waymark new' makes a file to start from.");
            return Optional.empty();
        }
        Optional<Fences> fences = Fences.of(text);
        if (fences.isEmpty()) {
            explain(path, text.lines().toList(), diagnostics);
        }
        return fences.flatMap(found -> {
            // the opening line becomes a comment, so that line numbers stay true
            String yaml = "#--\n" + text.substring(found.start(), found.end());
            String body = blank(text, found.body());
            return YamlReader.readMapping(path, yaml, diagnostics)
                    .map(mapping -> new FrontMatter(new Fields(mapping, diagnostics), body));
        });
    }

    /** Reports which line was meant as one of the two fences, or that there is none. */
    private static void explain(String path, List<String> lines, Diagnostics diagnostics) {
        boolean isOpened = Fences.areOpened(lines.get(0));
        String fault =
                isOpened ? "front matter is opened here and not closed" : "the file does not begin with front matter";
        for (int i = isOpened ? 1 : 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LIKE_A_FENCE.matcher(line).matches()) {
                report(
                        new SourcePosition(path, i + 1, 1),
                        fault.replace("opened here and ", "") + fence(line),
                        FENCE,
                        diagnostics);
                return;
            }
            if (!isOpened && !line.isBlank()) {
                break;
            }
        }
        boolean hasKeys = !isOpened && KEY.matcher(lines.get(0)).matches();
        report(new SourcePosition(path, 1, 1), fault, hasKeys ? FENCES : BOTH, diagnostics);
    }

    private static String fence(String line) {
        if (line.equals("---")) {
            return ": there are empty lines before '---'";
        }
        return line.strip().equals("---")
                ? ": there is a blank before '---'"
                : ": the line '" + line.strip() + "' is not '---'";
    }

    private static void report(SourcePosition position, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(Rule.FRONT_MATTER, position, message, hint);
    }

    private static String blank(String text, int end) {
        StringBuilder blanked = new StringBuilder(text.length());
        for (int i = 0; i < end; i++) {
            blanked.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        return blanked.append(text, end, text.length()).toString();
    }
}
