package org.waymark.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.diagnostic.PassingFiles;
import org.waymark.model.Language;

/**
 * Begins the next revision of an entry, a questionnaire or a state's law: what all languages share and the text of the source
 * language are copied into the next folder. Older folders are never touched.
 */
public final class NextRevision {
    /** Keys of the older text alone, each with the lines of its value. */
    private static final Pattern OWN =
            Pattern.compile("^(?:change|withdraw|review|checked):.*\\n(?:[ \\t]+.*\\n)*", Pattern.MULTILINE);

    private final Path contentDir;
    private final List<Language> languages;

    /**
     * Begins revisions below a content folder.
     *
     * @param languages the first is the source language
     */
    public NextRevision(Path contentDir, List<Language> languages) {
        this.contentDir = contentDir;
        this.languages = List.copyOf(languages);
    }

    /** The files of the new revision, relative to the content folder; empty where there is no revision to begin from. */
    public List<Path> write(String piece, LocalDate effective) {
        Path folder = contentDir.resolve(piece);
        int last = 0;
        while (Files.isDirectory(folder.resolve("r" + (last + 1)))) {
            last++;
        }
        List<Path> written = new ArrayList<>();
        if (last > 0) {
            Path next = folder.resolve("r" + (last + 1));
            for (Path file : files(folder.resolve("r" + last))) {
                Path target = next.resolve(String.valueOf(file.getFileName()));
                String text = TextFile.read(file);
                String named = target.toString().endsWith(".md") ? NamedHeadings.in(text) : text;
                TextFile.write(target, revised(named, effective));
                written.add(contentDir.relativize(target));
            }
        }
        return written;
    }

    /** All files but those of other languages. */
    private List<Path> files(Path revision) {
        try (Stream<Path> all = Files.list(revision)) {
            return all.filter(file -> isForAll(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isForAll(String name) {
        if (PassingFiles.has(name)) {
            return false;
        }
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        return languages.stream().skip(1).noneMatch(language -> language.tag().equals(stem));
    }

    /** What was said of the older text alone does not hold for the new one: who reviewed it, and that it was checked. */
    private static String revised(String text, LocalDate effective) {
        Optional<Integer> end = Optional.of(text.indexOf("\n---\n")).filter(at -> text.startsWith("---\n") && at >= 0);
        String front = end.map(at -> text.substring(0, at + 1)).orElse(text);
        String rest = end.map(at -> text.substring(at + 1)).orElse("");
        String plain = OWN.matcher(front).replaceAll("");
        return plain.replaceFirst(
                        "(?m)^effective:.*$",
                        "effective: " + effective
                                + "\n# One plain sentence for the reader: what is different now?\nchange: \"\"")
                + rest;
    }
}
