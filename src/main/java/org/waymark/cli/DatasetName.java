package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.model.dataset.Dataset;

/** Finds out whether a command line begins with the name of a dataset in place of a command. */
final class DatasetName {
    private DatasetName() {}

    static Optional<String> of(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        return words.stream()
                .limit(1)
                .filter(word -> word.matches("[a-z0-9-]+"))
                .filter(word -> Files.isRegularFile(content(words).resolve(word).resolve(Dataset.FILE)))
                .findFirst();
    }

    /** The content folder that the other words name. */
    private static Path content(List<String> words) {
        return after("--content", words)
                .map(Path::of)
                .orElseGet(() -> GuidePlaces.content(after("-C", words).map(Path::of)));
    }

    private static Optional<String> after(String option, List<String> words) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
