package org.waymark.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.author.file.TextFile;
import org.waymark.diagnostic.PassingFiles;
import org.waymark.model.Language;
import org.waymark.yaml.Fences;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.YamlEdit;
import org.waymark.yaml.YamlText;

/**
 * Starts the next revision of an entry, questionnaire or record: copies the files that all languages share and the
 * text of the source language into a new folder. Older folders are never changed.
 */
public final class NextRevision {
    /** Keys that apply to the older text only. */
    private static final List<String> OWN = List.of("withdraw", "review", "checked");

    private static final String CHANGE = "change";
    private static final String QUESTION = "# One plain sentence for the reader: what is different now?\n";

    private final Path contentDir;
    private final List<Language> languages;

    /**
     * Creates a writer for new revisions below a content folder.
     *
     * @param languages the languages; the first is the source language
     */
    public NextRevision(Path contentDir, List<Language> languages) {
        this.contentDir = contentDir;
        this.languages = List.copyOf(languages);
    }

    /**
     * Writes the files of the new revision and returns their paths, relative to the content folder; empty if there is
     * no revision to start from.
     */
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
                TextFile.write(target, revised(named, effective, file));
                written.add(contentDir.relativize(target));
            }
        }
        return written;
    }

    /** All files except those of other languages. */
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

    /** Removes statements that apply to the older text only, such as who reviewed it and when it was checked. */
    private static String revised(String text, LocalDate effective, Path file) {
        if (!String.valueOf(file.getFileName()).endsWith(".md")) {
            return revised(text, effective);
        }
        return Fences.of(text)
                .map(fences -> text.substring(0, fences.start())
                        + revised(text.substring(fences.start(), fences.end()), effective)
                        + text.substring(fences.end()))
                .orElse(text);
    }

    private static String revised(String text, LocalDate effective) {
        return YamlText.of(text).map(yaml -> revised(yaml, effective)).orElse(text);
    }

    private static String revised(YamlText yaml, LocalDate effective) {
        YamlEdit edit = new YamlEdit(yaml);
        OWN.forEach(key -> yaml.pair(key).ifPresent(edit::remove));
        Optional<Pair> day = yaml.pair("effective");
        Optional<Pair> change = yaml.pair(CHANGE);
        day.ifPresent(pair -> edit.set(pair, effective.toString()));
        if (day.isEmpty()) {
            change.ifPresent(edit::remove);
        } else if (change.isEmpty()) {
            edit.addBelow(day.get(), QUESTION, CHANGE + ": \"\"");
        } else {
            edit.set(change.get(), "\"\"");
            int start = yaml.lineStart(change.get().key().start());
            boolean isAsked =
                    yaml.text().substring(0, start).replace("\r\n", "\n").endsWith(QUESTION);
            if (!isAsked) {
                edit.addAbove(change.get(), QUESTION);
            }
        }
        return edit.text();
    }
}
