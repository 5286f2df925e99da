package org.waymark.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Quiz;
import org.waymark.model.QuizWords;
import org.waymark.read.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark quiz}: what a maintainer asks of a questionnaire. */
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
final class QuizCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Say what to do: quiz prove, table, graph, explain or diff.");
        }
    }

    /** The words of the first language that there is, for what is printed. */
    static QuizWords words(Quiz.Edition edition) {
        return edition.words().values().stream()
                .min(Comparator.comparing(QuizWords::language))
                .orElseThrow();
    }

    /** What the commands about a questionnaire share: which one is meant, and where to write. */
    static final class Asked {
        @Mixin
        private final Folders folders = new Folders();

        @Option(names = "--quiz", paramLabel = "SLUG", description = "Which one (default: the first)")
        private String slug = "";

        @Spec(Spec.Target.MIXEE)
        private @Nullable CommandSpec command;

        Quiz quiz() {
            var project = folders.project();
            List<Quiz> quizzes = new SiteReader(project.contentDir(), project.messagesDir(), new Diagnostics())
                    .read()
                    .map(site -> site.quizzes())
                    .orElse(List.of());
            return quizzes.stream()
                    .filter(quiz -> slug.isEmpty() || quiz.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> wrong("There is no such questionnaire that can be read. Try: ./waymark check"));
        }

        /** The newest revision, drafts included: that is the one a maintainer works on. */
        Quiz.Edition edition() {
            List<Quiz.Edition> revisions = quiz().revisions();
            return revisions.get(revisions.size() - 1);
        }

        Quiz.Edition edition(int number) {
            return quiz().revision(number)
                    .orElseThrow(() -> wrong("There is no revision r" + number + ". There are: "
                            + quiz().revisions().stream()
                                    .map(revision -> "r" + revision.number())
                                    .collect(Collectors.joining(", "))
                            + "."));
        }

        ParameterException wrong(String message) {
            return new ParameterException(command().commandLine(), message);
        }

        PrintWriter out() {
            return command().commandLine().getOut();
        }

        private CommandSpec command() {
            if (command == null) {
                throw new IllegalStateException("picocli sets the command before it runs it");
            }
            return command;
        }
    }
}
