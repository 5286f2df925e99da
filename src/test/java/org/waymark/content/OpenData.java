package org.waymark.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.render.Guidebook;
import org.waymark.render.Theme;
import org.waymark.render.data.DataRenderer;

/** The open data of the repository's own guide, by path; and CSV read back. */
final class OpenData {
    static final Map<String, String> FILES = files();

    private OpenData() {}

    private static Map<String, String> files() {
        var theme = new Theme(Path.of("themes/default"), new Diagnostics());
        try (Stream<OutputFile> files = new DataRenderer().render(Guidebook.of(OwnGuide.SITE, theme, ""))) {
            return files.collect(
                    Collectors.toMap(OutputFile::path, file -> new String(file.content(), StandardCharsets.UTF_8)));
        }
    }

    static String file(String name) {
        String text = FILES.get("data/" + name);
        if (text == null) {
            throw new AssertionError("there is no " + name + " in " + FILES.keySet());
        }
        return text;
    }

    /** The records of a CSV file (RFC 4180), each by the names of the first. */
    static List<Map<String, String>> records(String csv) {
        List<List<String>> lines = lines(csv);
        return lines.stream().skip(1).map(line -> record(lines.get(0), line)).toList();
    }

    private static Map<String, String> record(List<String> names, List<String> cells) {
        if (names.size() != cells.size()) {
            throw new AssertionError(cells.size() + " cells for " + names.size() + " columns: " + cells);
        }
        Map<String, String> record = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            record.put(names.get(i), cells.get(i));
        }
        return record;
    }

    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = !quoted && i > 0 && csv.charAt(i - 1) == '"';
                cell.append(doubled ? "\"" : "");
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
