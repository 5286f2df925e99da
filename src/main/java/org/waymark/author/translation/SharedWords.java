package org.waymark.author.translation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waymark.author.file.MergedYaml;
import org.waymark.author.file.TextFile;
import org.waymark.author.file.WrittenYaml;
import org.waymark.model.Language;
import org.waymark.yaml.LineEnds;

/**
 * Prepares words that have no revisions: those that all revisions of a questionnaire share, and those of a dataset. A file that
 * is there keeps its lines and gets what it lacks, below marks.
 *
 * @param folder below the content folder
 * @param source the language to translate from
 */
public record SharedWords(Path contentDir, String folder, Language source, Language language) {
    private static final String ENDING = ".yaml";

    /** True if the folder has words in the source language beside its revisions or records. */
    public boolean exist() {
        return Files.isRegularFile(contentDir.resolve(folder).resolve(source + ENDING));
    }

    /** Where the words in the language are, relative to the content folder. */
    public Path file() {
        return Path.of(folder, language + ENDING);
    }

    /** Writes what the file lacks, and counts the marks; empty if a file cannot be parsed. */
    public Optional<Integer> write() {
        Path file = contentDir.resolve(file());
        String begun = Files.exists(file) ? TextFile.read(file) : "";
        String written = TextFile.read(contentDir.resolve(folder).resolve(source + ENDING));
        LineEnds ends = LineEnds.of(begun.isEmpty() ? written : begun);
        Optional<WrittenYaml> all = WrittenYaml.of(LineEnds.unix(written));
        Optional<WrittenYaml> before = WrittenYaml.of(LineEnds.unix(begun));
        if (all.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        MergedYaml merged =
                new MarkedWords(all.get(), language).complete(before.get(), UnaryOperator.identity(), Set.of());
        if (merged.added() > 0) {
            TextFile.write(file, ends.whole(merged.text()));
        }
        return Optional.of(merged.added());
    }
}
