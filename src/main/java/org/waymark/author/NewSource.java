package org.waymark.author;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.model.StateSource;

/** Adds a source to the facts of a state, and leaves every other byte of the file as it is. */
public record NewSource(String url, StateSource.Kind kind, LocalDate readOn) {

    /** Writes it below the other sources. */
    public void addTo(Path file) {
        TextFile.write(file, addTo(TextFile.read(file)));
    }

    /** The text of the file with the source at the end of its list. */
    String addTo(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        int list = index(lines);
        if (list < 0) {
            return ended(text) + "sources:\n" + entry("  ");
        }
        // an empty list is written in one line
        lines.set(list, lines.get(list).replaceFirst("sources:\\s*\\[\\s*]", "sources:"));
        String indent = "  ";
        int last = list;
        for (int i = list + 1; i < lines.size() && isInside(lines.get(i)); i++) {
            if (lines.get(i).stripLeading().startsWith("- ") && last == list) {
                indent = lines.get(i).substring(0, lines.get(i).indexOf('-'));
            }
            last = lines.get(i).isBlank() ? last : i;
        }
        lines.set(last, ended(lines.get(last)));
        lines.add(last + 1, entry(indent));
        return String.join("", lines);
    }

    private static int index(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("sources:")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line after the key still belongs to its list: only a key at the margin does not. */
    private static boolean isInside(String line) {
        return line.isBlank() || line.startsWith(" ") || line.startsWith("-") || line.startsWith("#");
    }

    private static String ended(String line) {
        return line.isEmpty() || line.endsWith("\n") ? line : line + "\n";
    }

    private String entry(String indent) {
        return """
            - title: %s
              url: %s
              kind: %s
              read-on: %s
            """.formatted(StateSource.TO_BE_WRITTEN, url, kind.id(), readOn).indent(indent.length());
    }
}
