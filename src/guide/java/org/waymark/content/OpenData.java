package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.testing.Builds;
import org.waymark.testing.Trees;

/** The open data of the repository's own guide and the pages that show it, by path; and CSV read back. */
final class OpenData {
    private static final Path SITE = build();

    static final Map<String, String> FILES = files();

    private OpenData() {}

    private static Path build() {
        try {
            Path site = Files.createTempDirectory("open-data").resolve("site");
            Builds.sound(Builds.project(Builds.REPOSITORY, Path.of("themes/default"), site));
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Trees.walk(SITE.resolve("data")).forEach(file -> files.put(Trees.name(SITE, file), Trees.text(file)));
        return files;
    }

    /** A page of the same site. */
    static Document page(String name) {
        return Jsoup.parse(Trees.text(SITE.resolve(name)));
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
