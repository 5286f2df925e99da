package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.character.QuoteStyle;

/** The words of the law, provision by provision, to hold quotations against. */
final class Statute {
    private static final Path FOLDER = Path.of("src/guide/resources/law");

    /** By the id of the provision, as texts cite it. */
    private final Map<String, String> provisions = new LinkedHashMap<>();

    private final List<String> sections;

    private Statute(List<Path> files) {
        sections = files.stream().map(Statute::section).toList();
        files.forEach(this::read);
    }

    static Statute read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new Statute(files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String section(Path file) {
        return file.getFileName().toString().replace(".tsv", "");
    }

    private void read(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", 2);
                provisions.put(section(file) + "-" + parts[0].toLowerCase(Locale.ROOT), plain(parts[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the words of what is cited are here. */
    boolean has(String cited) {
        return section(cited).isPresent();
    }

    private Optional<String> section(String cited) {
        return sections.stream()
                .filter(section -> cited.equals(section) || cited.startsWith(section + "-"))
                .findFirst();
    }

    /** Whether the words stand in the provision or below it. Dots stand for words that are left out. */
    boolean says(String words, String cited) {
        String text = provisions.entrySet().stream()
                .filter(provision ->
                        provision.getKey().equals(cited) || provision.getKey().startsWith(cited + "-"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        int from = 0;
        for (String part : plain(words).replaceFirst("[.,;:]$", "").split("\\.\\.\\.|…")) {
            int found = text.indexOf(part.strip(), from);
            if (found < 0) {
                return false;
            }
            from = found + part.strip().length();
        }
        return !text.isEmpty();
    }

    private static String plain(String text) {
        return QuoteStyle.plain(text).replaceAll("\\s+", " ").strip();
    }
}
