package org.waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;
import org.waymark.read.SiteReader;
import org.waymark.value.FilledValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code waymark quiz}: examines a questionnaire. */
@Command(
        name = "quiz",
        description = "Looks at a questionnaire: proves it, shows it, explains answers, compares revisions.",
        subcommands = {
            QuizProveCommand.class,
            QuizTableCommand.class,
            QuizGraphCommand.class,
            QuizExplainCommand.class,
            QuizDiffCommand.class
        },
        mixinStandardHelpOptions = true)
final class QuizCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Override
    public Integer call() {
        throw invocation.usageError("Say what to do: quiz prove, table, graph, explain or diff.");
    }

    /** The options that the questionnaire commands share: which questionnaire, and the output. */
    static final class Asked {
        @Mixin
        private final Invocation invocation = new Invocation();

        @Option(names = "--quiz", paramLabel = "SLUG", description = "Which one (default: the first)")
        private String slug = "";

        private Optional<Site> read = Optional.empty();

        Quiz quiz() {
            return site().stream()
                    .flatMap(site -> site.all(Quiz.class).stream())
                    .filter(quiz -> slug.isEmpty() || quiz.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> invocation.usageError(
                            "There is no such questionnaire that can be read. Try: ./waymark check"));
        }

        /** The guide, read once. Empty if {@code guide.yaml} cannot be used. */
        private Optional<Site> site() {
            if (read.isEmpty()) {
                var project = invocation.project();
                read = new SiteReader(project.files(), new Diagnostics())
                        .read()
                        .map(site -> FilledValues.on(project.shownOn(), site));
            }
            return read;
        }

        /** The messages of the interface in a language. */
        Messages messages(Language language) {
            return site().flatMap(site -> site.messages(language))
                    .map(catalog -> new Messages(catalog, key -> {
                        throw invocation.usageError("message '" + key + "' is not in i18n/" + language + ".yaml.");
                    }))
                    .orElseThrow(
                            () -> invocation.usageError("There is no i18n/" + language + ".yaml that can be read."));
        }

        /** The newest revision, including drafts, because a maintainer works on that one. */
        Quiz.Revision newestRevision() {
            List<Quiz.Revision> revisions = quiz().revisions();
            return revisions.get(revisions.size() - 1);
        }

        Quiz.Revision revision(int number) {
            return quiz().revision(number)
                    .orElseThrow(() -> invocation.usageError("There is no revision r" + number + ". There are: "
                            + quiz().revisions().stream()
                                    .map(revision -> "r" + revision.number())
                                    .collect(Collectors.joining(", "))
                            + "."));
        }

        /** The words of a revision in the source language, for output. */
        QuizWords words(Quiz.Revision revision) {
            return site().flatMap(site -> revision.in(site.guide().source()))
                    .orElseThrow(() -> invocation.usageError("r" + revision.number()
                            + " has no words in the guide's first language. Try: ./waymark check"));
        }

        ParameterException usageError(String message) {
            return invocation.usageError(message);
        }

        PrintWriter out() {
            return invocation.out();
        }
    }
}
