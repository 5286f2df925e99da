package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.author.translation.NextTranslation;
import org.waymark.author.translation.SharedWords;
import org.waymark.model.Language;
import org.waymark.model.dataset.Dataset;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark translate}: prepares the translation of the newest revision, and marks what needs work. */
@Command(
        name = "translate",
        description =
                "Writes a language's file of the newest revision: what the source still says is carried over, what"
                        + " changed stands below its old and new words, what is new in the source's words. Each has a mark,"
                        + " and a mark that is left is an error. Never changes a file that is there; only words without"
                        + " revisions, which a questionnaire shares or a dataset has, get what they lack.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translate faq/what-is-a-deposit --lang es"})
final class TranslateCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            paramLabel = "PIECE",
            description = "its folder, such as faq/what-is-a-deposit, quiz/deposit or a dataset: regions")
    private String piece = "";

    @Option(names = "--lang", required = true, paramLabel = "LANGUAGE", description = "the language, such as es")
    private String lang = "";

    @Override
    public Integer call() {
        String typed = new PieceName(invocation.content()).inside(piece);
        boolean isDataset =
                Files.isRegularFile(invocation.content().resolve(typed).resolve(Dataset.FILE));
        String folder = isDataset ? typed : invocation.piece(piece);
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Language> languages = site.get().guide().languages();
        Language language = invocation.language(lang, languages.subList(1, languages.size()));
        int shared = shared(new SharedWords(project.contentDir(), folder, languages.get(0), language));
        if (!isDataset) {
            var next = new NextTranslation(
                    project.contentDir(), languages.get(0), site.get().kinds(), project.today());
            revision(folder, next.write(folder, language), shared);
        } else if (shared == 0) {
            throw invocation.usageError("Every word of " + folder + " is in its '" + lang + "' file already.");
        }
        invocation.out().println("Do what each mark says, and delete it. Then: ./waymark check");
        invocation.out().flush();
        return 0;
    }

    /** Prepares words that have no revisions, and counts the marks. */
    private int shared(SharedWords words) {
        if (!words.exist()) {
            return 0;
        }
        int marks = words.write()
                .orElseThrow(() -> invocation.usageError(
                        "The words in " + invocation.content().getFileName() + "/" + words.folder()
                                + " cannot be read. './waymark check' shows where: mend that first."));
        if (marks > 0) {
            written(name(words.file()), marks);
        }
        return marks;
    }

    private String name(Path file) {
        return invocation.content().getFileName() + "/" + file.toString().replace('\\', '/');
    }

    private void revision(String folder, NextTranslation.Result result, int shared) {
        String file = name(result.file());
        switch (result.outcome()) {
            case WRITTEN -> written(file, result.marks());
            case ALREADY_THERE -> {
                if (shared == 0) {
                    throw invocation.usageError(
                            file + " is there already, and is left as it is. Change it in an editor;"
                                    + " './waymark translations --lang " + lang + " --diff' shows what is behind.");
                }
            }
            case NO_SUCH_PIECE -> throw invocation.usageError("There is no " + folder + "/r1 to translate.");
            case UNREADABLE ->
                throw invocation.usageError("A text that the translation of " + folder
                        + " would be made from cannot be read. './waymark check' shows where: mend that first.");
            case OTHER_BLOCKS ->
                throw invocation.usageError("The older translation of " + folder
                        + " has other blocks than its source. './waymark check' shows where: mend that first.");
        }
    }

    private void written(String file, int marks) {
        invocation.out().println("wrote " + file + ", with " + marks + " marks");
        invocation.out().flush();
    }
}
