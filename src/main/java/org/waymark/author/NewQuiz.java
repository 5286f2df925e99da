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
 * Writes a small questionnaire that is complete: three questions, two results, and comments that teach the format.
 *
 * @param contentDir the folder of the guide's texts
 * @param languages the first is the one that is written first; of the others, those for which the tool has words are written
 */
public record NewQuiz(Path contentDir, List<Language> languages) {
    public NewQuiz {
        languages = List.copyOf(languages);
    }

    /** True if there is a folder of this name. */
    public boolean exists(String slug) {
        return Files.exists(contentDir.resolve(folder(slug)));
    }

    private static Path folder(String slug) {
        return Path.of("quiz", slug);
    }

    /** Writes the files and returns their paths, relative to the content folder. */
    public List<Path> write(String slug, LocalDate today) {
        Path revision = folder(slug).resolve("r1");
        List<Path> written = new ArrayList<>();
        text("quiz.yaml").ifPresent(text -> written.add(write(revision.resolve("quiz.yaml"), filled(text, "", today))));
        String title = Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
        for (Language language : languages) {
            boolean isSource = language.equals(languages.get(0));
            String front = isSource ? "" : "translation: {state: machine, on: " + today + "}\n";
            text(language + ".yaml")
                    .or(() -> isSource ? text("en.yaml") : Optional.empty())
                    .map(text -> filled(text.replace("{{title}}", title), front, today))
                    .ifPresent(text -> written.add(write(revision.resolve(language + ".yaml"), text)));
        }
        return written;
    }

    private static String filled(String text, String front, LocalDate today) {
        return text.replace("{{front}}", front).replace("{{today}}", today.toString());
    }

    private Path write(Path file, String text) {
        TextFile.write(contentDir.resolve(file), text);
        return file;
    }

    private static Optional<String> text(String name) {
        try (InputStream bytes = NewQuiz.class.getResourceAsStream("starter/quiz/" + name)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
