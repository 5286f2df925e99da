package org.waymark.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.author.file.TextFile;
import org.waymark.model.Language;

/**
 * Writes a small questionnaire or dataset that is complete, with comments that teach the format.
 *
 * @param contentDir the folder of the guide's texts
 * @param languages the first is the one that is written first; of the others, those for which the tool has words are written
 */
public record NewSample(Kind kind, Path contentDir, List<Language> languages) {
    private static final String LANGUAGE = "{language}";

    /** What there are samples of. */
    public enum Kind {
        /** Three questions, two results. */
        QUIZ("starter/quiz/", "quiz"),
        /** Two places, five facts of each, a map. */
        DATASET("starter/dataset/", "");

        private final String resources;
        private final String parent;

        Kind(String resources, String parent) {
            this.resources = resources;
            this.parent = parent;
        }
    }

    public NewSample {
        languages = List.copyOf(languages);
    }

    /** True if there is a folder of this name. */
    public boolean exists(String slug) {
        return Files.exists(contentDir.resolve(folder(slug)));
    }

    private Path folder(String slug) {
        return Path.of(kind.parent, slug);
    }

    /** Writes the files and returns their paths, relative to the content folder. */
    public List<Path> write(String slug, LocalDate today) {
        List<Path> written = new ArrayList<>();
        for (String name : text("files.txt").orElseThrow().lines().toList()) {
            for (Language language : name.contains(LANGUAGE) ? languages : languages.subList(0, 1)) {
                Path file = folder(slug).resolve(name.replace(LANGUAGE, language.tag()));
                text(name, language).ifPresent(text -> {
                    TextFile.write(contentDir.resolve(file), filled(text, slug, language, today));
                    written.add(file);
                });
            }
        }
        return written;
    }

    /** Where the tool has no words in the language that is written first, those in English are a beginning. */
    private Optional<String> text(String name, Language language) {
        Optional<String> text = text(name.replace(LANGUAGE, language.tag()));
        return isSource(language) ? text.or(() -> text(name.replace(LANGUAGE, "en"))) : text;
    }

    private boolean isSource(Language language) {
        return language.equals(languages.get(0));
    }

    private String filled(String text, String slug, Language language, LocalDate today) {
        String front = isSource(language) ? "" : "translation: {state: machine, on: " + today + "}\n";
        String title = Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
        return text.replace("{{front}}", front)
                .replace("{{today}}", today.toString())
                .replace("{{slug}}", slug)
                .replace("{{title}}", title);
    }

    private Optional<String> text(String name) {
        try (InputStream bytes = NewSample.class.getResourceAsStream(kind.resources + name)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
