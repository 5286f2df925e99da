package org.waymark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.author.NextTranslation;
import org.waymark.model.Language;
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
                        + " and a mark that is left is an error. Never changes a file that is there.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translate faq/what-is-a-deposit --lang es"})
final class TranslateCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            paramLabel = "PIECE",
            description = "its folder, such as faq/what-is-a-deposit or quiz/deposit")
    private String piece = "";

    @Option(names = "--lang", required = true, paramLabel = "LANGUAGE", description = "the language, such as es")
    private String lang = "";

    @Override
    public Integer call() {
        String folder = invocation.piece(piece);
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Language> languages = site.get().guide().languages();
        Language language = invocation.language(lang, languages.subList(1, languages.size()));
        var result = new NextTranslation(
                        project.contentDir(), languages.get(0), site.get().kinds(), project.today())
                .write(folder, language);
        String file = project.contentDir().getFileName() + "/"
                + result.file().toString().replace('\\', '/');
        switch (result.outcome()) {
            case WRITTEN -> written(file, result.marks());
            case ALREADY_THERE ->
                throw invocation.usageError(file + " is there already, and is left as it is. Change it in an editor;"
                        + " './waymark translations --lang " + lang + " --diff' shows what is behind.");
            case NO_SUCH_PIECE -> throw invocation.usageError("There is no " + folder + "/r1 to translate.");
            case UNREADABLE ->
                throw invocation.usageError("A text that the translation of " + folder
                        + " would be made from cannot be read. './waymark check' shows where: mend that first.");
            case OTHER_BLOCKS ->
                throw invocation.usageError("The older translation of " + folder
                        + " has other blocks than its source. './waymark check' shows where: mend that first.");
        }
        return 0;
    }

    private void written(String file, int marks) {
        var out = invocation.out();
        out.println("wrote " + file + ", with " + marks + " marks");
        out.println("Do what each mark says, and delete it. Then: ./waymark check");
        out.flush();
    }
}
