package org.waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.author.NextRevision;
import org.waymark.build.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark revise}: begins the next revision of an answer, a word, a page, a questionnaire or a state's law. */
@Command(
        name = "revise",
        description = "Copies the newest revision into the next folder, in the source language only.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark revise faq/what-is-vacatur"})
final class ReviseCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            paramLabel = "PIECE",
            description = "its folder, such as faq/what-is-vacatur or quiz/self-check")
    private String piece = "";

    @Option(names = "--effective", paramLabel = "DATE", description = "the day from which it holds (default: today)")
    private @Nullable LocalDate effective;

    @Override
    public Integer call() {
        invocation.requirePiece(piece);
        Project project = invocation.project();
        var out = invocation.out();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Path> written = new NextRevision(
                        project.contentDir(), site.get().guide().languages())
                .write(piece, effective == null ? project.today() : effective);
        if (written.isEmpty()) {
            throw invocation.wrong("There is no " + piece + "/r1 to begin from. './waymark new' makes one.");
        }
        written.forEach(file -> out.println("wrote " + project.contentDir().getFileName() + "/"
                + file.toString().replace('\\', '/')));
        out.println(
                "Change the text, and write after 'change:' what is different for the reader. Then: ./waymark check");
        out.flush();
        return 0;
    }
}
