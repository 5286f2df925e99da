package org.waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.author.NextRevision;
import org.waymark.model.Piece;
import org.waymark.model.Revised;
import org.waymark.model.Site;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark revise}: starts the next revision of an answer, term, page, questionnaire or record. */
@Command(
        name = "revise",
        description = "Copies the newest revision into the next folder, in the source language only.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark revise faq/what-is-a-deposit"})
final class ReviseCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            paramLabel = "PIECE",
            description = "its folder, such as faq/what-is-a-deposit or quiz/deposit")
    private String piece = "";

    @Option(names = "--effective", paramLabel = "DATE", description = "the day from which it holds (default: today)")
    private @Nullable LocalDate effective;

    @Override
    public Integer call() {
        String folder = invocation.piece(piece);
        Project project = invocation.project();
        var out = invocation.out();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        unfinished(site.get(), folder).ifPresent(begun -> {
            throw invocation.usageError(folder + " r" + begun.number() + " is begun and not finished: "
                    + (begun.draft() ? "it is a draft" : "it does not say yet what changed") + ". Go on in "
                    + begun.position().path() + ", or take its folder away first.");
        });
        List<Path> written = new NextRevision(
                        project.contentDir(), site.get().guide().languages())
                .write(folder, effective == null ? project.today() : effective);
        written.forEach(file -> out.println("wrote " + project.contentDir().getFileName() + "/"
                + file.toString().replace('\\', '/')));
        out.println(
                "Change the text, and write after 'change:' what is different for the reader. Then: ./waymark check");
        out.flush();
        return 0;
    }

    /** The newest revision, if it is not finished yet. */
    private static Optional<? extends Revised> unfinished(Site site, String folder) {
        return site.pieces()
                .filter(piece -> piece.path().equals(folder))
                .map(Piece::revisions)
                .map(revisions -> revisions.get(revisions.size() - 1))
                .filter(newest -> newest.draft()
                        || (newest.number() > 1 && newest.change().isEmpty()))
                .findFirst();
    }
}
