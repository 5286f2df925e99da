package org.waymark.read.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;

/**
 * Finds the files of words of a revision: one YAML file for each language, beside a file without a language.
 *
 * @param beside the name of that other file
 */
public record WordFiles(SourceTree content, String beside, List<Language> languages, Diagnostics diagnostics) {
    private static final String ENDING = ".yaml";

    public WordFiles {
        languages = List.copyOf(languages);
    }

    /** The files by language. Reports files of unknown languages and a missing source file. */
    public Map<Language, Path> in(Path folder) {
        Map<Language, Path> files = found(folder);
        Path source = source(folder);
        if (!Files.exists(source)) {
            missing(folder, "Write " + content.name(source));
        }
        return files;
    }

    /** The file of the source language. */
    public Path source(Path folder) {
        return folder.resolve(languages.get(0) + ENDING);
    }

    /** Reports that a revision has no words in the source language. */
    public void missing(Path folder, String hint) {
        diagnostics.report(
                Rule.SOURCE_LANGUAGE,
                SourcePosition.ofFile(content.name(folder)),
                "there are no words in '" + languages.get(0) + "', the source language",
                hint);
    }

    /** The files by language. Reports files of unknown languages only. */
    public Map<Language, Path> found(Path folder) {
        Map<Language, Path> files = new TreeMap<>();
        for (Path file : content.list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (!name.endsWith(ENDING)) {
                content.lost(
                        file,
                        renamed(file, ENDING, languages) + "A revision holds " + beside
                                + " and one file of words a language.");
            } else if (!name.equals(beside)) {
                content.language(file, ENDING, languages).ifPresent(language -> files.put(language, file));
            }
        }
        return files;
    }

    /** Suggests the right name for a file named after a language but with another extension; otherwise blank. */
    public static String renamed(Path file, String ending, List<Language> languages) {
        String stem = String.valueOf(file.getFileName()).replaceFirst("[.].*", "");
        return languages.stream()
                .filter(language -> language.tag().equalsIgnoreCase(stem))
                .map(language -> language + ending)
                .map(name -> Files.exists(file.resolveSibling(name))
                        ? "Beside it lies " + name + ": look which of the two is meant, and take this one away. "
                        : "Rename it to " + name + ". ")
                .findFirst()
                .orElse("");
    }
}
