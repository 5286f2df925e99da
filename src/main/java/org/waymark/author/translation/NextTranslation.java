package org.waymark.author.translation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.author.file.TextFile;
import org.waymark.author.file.WrittenYaml;
import org.waymark.diagnostic.TranslationMark;
import org.waymark.model.Language;
import org.waymark.model.LinkSchemes;
import org.waymark.model.WordedKind;
import org.waymark.yaml.Fences;
import org.waymark.yaml.LineEnds;

/**
 * Prepares the translation of the newest revision of a piece, into a language with an older translation or none: keeps
 * what still holds, and marks each part that needs work. Existing files are never changed.
 */
public final class NextTranslation {
    private final Path contentDir;
    private final Language source;
    private final Map<String, String> sharedFiles;
    private final LinkSchemes schemes;
    private final LocalDate today;

    /**
     * Creates a translator of a guide's pieces.
     *
     * @param kinds the kinds of pieces with facts, which all languages share
     */
    public NextTranslation(Path contentDir, Language source, List<WordedKind> kinds, LocalDate today) {
        this.contentDir = contentDir;
        this.source = source;
        this.sharedFiles = kinds.stream().collect(Collectors.toMap(WordedKind::folder, WordedKind::sharedFile));
        this.schemes = LinkSchemes.of(kinds);
        this.today = today;
    }

    /** The result of preparing a translation. */
    public enum Outcome {
        WRITTEN,
        ALREADY_THERE,
        NO_SUCH_PIECE,
        /** The older translation has other blocks than its source. */
        OTHER_BLOCKS,
        /** A text that the translation would be made from is YAML that cannot be parsed. */
        UNREADABLE
    }

    /**
     * The result, with the file that was requested.
     *
     * @param file relative to the content folder
     * @param marks the number of parts that need work
     */
    public record Result(Outcome outcome, Path file, int marks) {}

    /**
     * A translation that is prepared and not written.
     *
     * @param text the whole file; blank unless the outcome is {@code WRITTEN}
     */
    public record Draft(Result result, String text) {}

    /** Prepares {@code faq/<slug>}, {@code quiz/<slug>} and the like. Also uses drafts of the source. */
    public Result write(String piece, Language language) {
        Draft draft = draft(piece, language);
        if (draft.result().outcome() == Outcome.WRITTEN) {
            TextFile.write(contentDir.resolve(draft.result().file()), draft.text());
        }
        return draft.result();
    }

    /** The same without writing anything. */
    public Draft draft(String piece, Language language) {
        Path folder = contentDir.resolve(piece);
        String ending = shared(piece).isEmpty() ? ".md" : ".yaml";
        int newest = 0;
        while (Files.exists(file(folder, newest + 1, source + ending))) {
            newest++;
        }
        Path target = file(folder, newest, language + ending);
        if (newest == 0) {
            return draft(Outcome.NO_SUCH_PIECE, target, "");
        }
        if (Files.exists(target)) {
            return draft(Outcome.ALREADY_THERE, target, "");
        }
        int older = newest;
        while (older > 0 && !isTranslation(file(folder, older, language + ending))) {
            older--;
        }
        String own = raw(file(folder, older, language + ending));
        String after = raw(file(folder, newest, source + ending));
        Texts texts = new Texts(read(file(folder, older, source + ending)), LineEnds.unix(after), LineEnds.unix(own));
        Optional<String> front =
                yaml(texts.map(text -> ending.equals(".md") ? front(text) : text), piece, folder.resolve("r" + newest));
        if (front.isEmpty()) {
            return draft(Outcome.UNREADABLE, target, "");
        }
        Optional<String> text = ending.equals(".md")
                ? markdown(texts.map(NextTranslation::body)).map(body -> "---\n" + front.get() + "---\n" + body)
                : front;
        LineEnds ends = LineEnds.of(own.isEmpty() ? after : own);
        return draft(
                text.isEmpty() ? Outcome.OTHER_BLOCKS : Outcome.WRITTEN,
                target,
                text.map(ends::whole).orElse(""));
    }

    /**
     * The texts that a translation is made from.
     *
     * @param before the source text of the older revision
     * @param after the source text of the new revision
     * @param own the older translation
     */
    private record Texts(String before, String after, String own) {
        Texts map(UnaryOperator<String> part) {
            return new Texts(part.apply(before), part.apply(after), part.apply(own));
        }
    }

    /**
     * The file that all languages of a revision share and that states the change; blank if the source text itself
     * states it.
     */
    private String shared(String piece) {
        return sharedFiles.getOrDefault(piece.replaceFirst("/.*", ""), "");
    }

    private static Path file(Path folder, int revision, String name) {
        return folder.resolve("r" + revision).resolve(name);
    }

    private static boolean isTranslation(Path file) {
        return Files.exists(file)
                && WrittenYaml.of(front(read(file)))
                        .flatMap(front -> front.part("draft"))
                        .filter(draft -> draft.value().equals("true"))
                        .isEmpty();
    }

    private Draft draft(Outcome outcome, Path target, String text) {
        int marks = text.split(TranslationMark.WORD, -1).length - 1;
        return new Draft(new Result(outcome, contentDir.relativize(target), marks), text);
    }

    private Optional<String> yaml(Texts texts, String piece, Path newest) {
        Optional<WrittenYaml> before = WrittenYaml.of(texts.before());
        Optional<WrittenYaml> after = WrittenYaml.of(texts.after());
        Optional<WrittenYaml> own = WrittenYaml.of(texts.own());
        if (before.isEmpty() || after.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenYaml> shared =
                shared(piece).isEmpty() ? after : WrittenYaml.of(read(newest.resolve(shared(piece))));
        return shared.map(
                file -> new YamlTranslation(before.get(), after.get(), own.get(), file.part("change"), today).text());
    }

    private Optional<String> markdown(Texts texts) {
        return new MarkdownTranslation(texts.before(), texts.after(), texts.own(), schemes).text();
    }

    /** The front matter of a Markdown file, or the whole of a YAML file. */
    private static String front(String text) {
        return Fences.of(text)
                .map(fences -> text.substring(fences.start(), fences.end()))
                .orElse(Fences.areOpened(text) ? "" : text);
    }

    private static String body(String text) {
        return Fences.of(text).map(fences -> text.substring(fences.body())).orElse(text);
    }

    /** The text of a file with Unix line endings; blank if there is no such file. */
    private static String read(Path file) {
        return LineEnds.unix(raw(file));
    }

    private static String raw(Path file) {
        return Files.exists(file) ? TextFile.read(file) : "";
    }
}
