package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.search.Documents;
import org.waymark.search.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark search}: what a reader would find, and why. */
@Command(
        name = "search",
        description = "Shows what a reader would find, and which words decided it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For example: ./waymark search --lang es \"borrar mis antecedentes\"",
            "A list for --misses has a line for each query: the query, a tab, the entry that should come first."
        })
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private final Folders folders = new Folders();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The reader's language (default: the guide's first)")
    private @Nullable String lang;

    @Option(names = "--misses", paramLabel = "FILE", description = "Runs a list of queries and shows those that miss")
    private @Nullable Path misses;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what a reader types")
    private List<String> words = List.of();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (words.isEmpty() && misses == null) {
            throw wrong("Say what to look for, or name a list with --misses.");
        }
        Optional<Site> site = folders.site(folders.project());
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        var report = new SearchReport(new Ranking(Documents.index(site.get(), language(site.get()))), out());
        if (!words.isEmpty()) {
            report.explain(String.join(" ", words));
        }
        if (misses != null) {
            report.misses(lines(misses));
        }
        out().flush();
        return 0;
    }

    private Language language(Site site) {
        if (lang == null) {
            return site.guide().source();
        }
        List<String> tags = site.guide().languages().stream().map(Language::tag).toList();
        if (!tags.contains(lang)) {
            throw wrong("The guide has no language '" + lang + "'. " + Nearest.hint(lang, tags));
        }
        return new Language(lang);
    }

    private List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw wrong("'" + file + "' cannot be read as a list of queries.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("picocli sets the command before it runs it");
        }
        return command;
    }
}
