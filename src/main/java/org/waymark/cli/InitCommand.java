package org.waymark.cli;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.author.NewGuide;
import org.waymark.author.NewSample;
import org.waymark.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark init}: starts a guide in a folder of its own. */
@Command(
        name = "init",
        description = "Starts a guide: a small one that is complete, with comments that teach the format.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark init keys-and-rent --title \"Keys and rent\" --languages en,es"})
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A new or empty folder")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--title", paramLabel = "WORDS", description = "What the guide is called; asked for at a terminal")
    private @Nullable String title;

    @Option(
            names = "--languages",
            paramLabel = "TAGS",
            split = ",",
            description = "Its languages, the one you write first before the others: en,es; asked for at a terminal")
    private String @Nullable [] languages;

    @Option(names = "--quiz", paramLabel = "NAME", description = "Adds a small questionnaire of this name")
    private @Nullable String quiz;

    @Option(names = "--today", paramLabel = "DATE", description = "The day from which its texts hold (default: today)")
    private @Nullable LocalDate today;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        if (!isFree(folder)) {
            throw usageError("'" + folder + "' is not empty. Name a new folder, such as " + folder + "-guide");
        }
        String name = title != null ? title.strip() : ask("What is the guide called?", "--title");
        if (name.isEmpty()) {
            throw usageError("The title is empty. Write for example: --title \"Keys and rent\"");
        }
        List<Language> tags = Arrays.stream(
                        languages != null
                                ? languages
                                : ask("In which languages (en,es)?", "--languages")
                                        .split(","))
                .map(String::strip)
                .map(Language::new)
                .distinct()
                .toList();
        tags.forEach(this::requireWords);
        if (quiz != null && !quiz.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw usageError(
                    "'" + quiz + "' has other characters than a-z, 0-9 and hyphens. Write for example: --quiz check");
        }
        LocalDate day = today == null ? LocalDate.now(ZoneOffset.UTC) : today;
        List<Path> written = new ArrayList<>(new NewGuide(name, tags, day).write(folder));
        if (quiz != null) {
            new NewSample(NewSample.Kind.QUIZ, folder.resolve("content"), tags)
                    .write(quiz, day)
                    .forEach(file -> written.add(Path.of("content").resolve(file)));
        }
        var out = new SafeWriter(command.commandLine().getOut());
        written.forEach(file -> out.println("wrote " + folder.resolve(file)));
        out.println("Next: cd " + folder + ", then 'waymark serve --open' shows the guide while you write it.");
        out.println("'waymark check' says what is wrong, 'waymark new faq my-first-question' starts an answer.");
        out.flush();
        return 0;
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireWords(Language language) {
        if (!language.tag().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*")) {
            throw usageError(
                    "'" + language + "' is not the tag of a language. Write tags such as en, es, zh-Hans or ar.");
        }
        if (!NewGuide.canBeginIn(language)) {
            throw usageError("There is no beginning of a guide in '" + language
                    + "'. Begin in en or es. Then, in its folder, run: waymark translations start " + language
                    + " (docs/own-guide.md)");
        }
    }

    private String ask(String question, String option) {
        return Optional.ofNullable(System.console())
                .map((Console console) -> console.readLine("%s ", question))
                .map(String::strip)
                .orElseThrow(() -> usageError("Say it with " + option + ": there is no terminal at which to ask."));
    }

    private ParameterException usageError(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
