package org.waymark.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.diagnostic.TranslationMark;
import org.waymark.model.Language;

/**
 * Prepares the translation of a piece's newest revision, in a language that has an older one or none: what the source still says
 * is carried over, and each part that needs work has a mark above it. Files that are there are never touched.
 */
public final class NextTranslation {
    private static final String FENCE = "\n---\n";
    private static final Pattern DRAFT = Pattern.compile("(?m)^draft: *true *$");

    private final Path contentDir;
    private final Language source;
    private final LocalDate today;

    public NextTranslation(Path contentDir, Language source, LocalDate today) {
        this.contentDir = contentDir;
        this.source = source;
        this.today = today;
    }

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        ALREADY_THERE,
        NO_SUCH_PIECE,
        /** The older translation has other blocks than its source. */
        OTHER_BLOCKS
    }

    /**
     * The file that was meant, and what became of it.
     *
     * @param file relative to the content folder
     * @param marks how many parts are to be worked on
     */
    public record Result(Outcome outcome, Path file, int marks) {}

    /** Prepares {@code faq/<slug>}, {@code quiz/<slug>} and the like; drafts of the source are taken too. */
    public Result write(String piece, Language language) {
        Path folder = contentDir.resolve(piece);
        String ending = shared(piece).isEmpty() ? ".md" : ".yaml";
        int newest = 0;
        while (Files.exists(file(folder, newest + 1, source + ending))) {
            newest++;
        }
        Path target = file(folder, newest, language + ending);
        if (newest == 0) {
            return result(Outcome.NO_SUCH_PIECE, target, "");
        }
        if (Files.exists(target)) {
            return result(Outcome.ALREADY_THERE, target, "");
        }
        int older = newest;
        while (older > 0 && !isTranslation(file(folder, older, language + ending))) {
            older--;
        }
        String before = read(file(folder, older, source + ending));
        String own = read(file(folder, older, language + ending));
        String after = read(file(folder, newest, source + ending));
        Optional<String> text = ending.equals(".md")
                ? markdown(before, after, own)
                : Optional.of(yaml(before, after, own, read(file(folder, newest, shared(piece)))));
        text.ifPresent(found -> TextFile.write(target, found));
        return result(text.isEmpty() ? Outcome.OTHER_BLOCKS : Outcome.WRITTEN, target, text.orElse(""));
    }

    /** The file with what all languages of a revision share, which says what changed; empty where the source's text does. */
    private static String shared(String piece) {
        return piece.startsWith("quiz/") ? "quiz.yaml" : piece.startsWith("states/") ? "state.yaml" : "";
    }

    private static Path file(Path folder, int revision, String name) {
        return folder.resolve("r" + revision).resolve(name);
    }

    private static boolean isTranslation(Path file) {
        return Files.exists(file) && !DRAFT.matcher(front(read(file))).find();
    }

    private Result result(Outcome outcome, Path target, String text) {
        return new Result(outcome, contentDir.relativize(target), text.split(TranslationMark.WORD, -1).length - 1);
    }

    private String yaml(String before, String after, String own, String shared) {
        Optional<WrittenYaml.Part> change = WrittenYaml.of(shared).part("change");
        return new YamlTranslation(WrittenYaml.of(before), WrittenYaml.of(after), WrittenYaml.of(own), change, today)
                .text();
    }

    private Optional<String> markdown(String before, String after, String own) {
        String front = yaml(front(before), front(after), front(own), front(after));
        return new MarkdownTranslation(body(before), body(after), body(own))
                .text()
                .map(text -> "---\n" + front + "---\n" + text);
    }

    private static String front(String text) {
        int end = text.indexOf(FENCE);
        return end < 0 ? "" : text.substring(Math.min(end + 1, "---\n".length()), end + 1);
    }

    private static String body(String text) {
        int end = text.indexOf(FENCE);
        return end < 0 ? text : text.substring(end + FENCE.length());
    }

    /** The text of a file; empty where there is none. */
    private static String read(Path file) {
        return Files.exists(file) ? TextFile.read(file).replace("\r\n", "\n") : "";
    }
}
