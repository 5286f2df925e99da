package org.waymark.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.publish.Compression;
import org.waymark.publish.Outcome;
import org.waymark.publish.Publication;
import org.waymark.write.SiteFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark publish}: brings the folder from which the site is served up to date. */
@Command(
        name = "publish",
        description =
                "Copies what changed in the built site to the folder from which it is served. Each file is replaced"
                        + " in one step, pages after what they need. What others put into that folder is left alone.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Old style sheets and scripts stay until the next publication, for pages that are open somewhere; pages that"
                    + " are gone go last. The folder's own list of what was published (.waymark-published) goes with it."
        })
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder from which the site is served; it may hold other files")
    private @Nullable Path to;

    @Option(names = "--dry-run", description = "Change nothing; list what would be done")
    private boolean dryRun;

    @Option(
            names = "--compress",
            description = "Write .gz and .br beside each text of 1,024 bytes or more, for hosts that hand them out")
    private boolean compress;

    @Override
    public Integer call() {
        Path site = invocation.builtSite();
        if (!Files.isRegularFile(site.resolve(SiteFolder.MANIFEST))) {
            throw invocation.usageError("There is no built site in '" + site + "'. Make it first: ./waymark build");
        }
        Compression compression = compress ? Compression.GZIP_AND_BROTLI : Compression.NONE;
        if (!compression.isWhole()) {
            invocation.err().println("Brotli does not run on this system: .gz files are made, .br files are not.");
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Outcome> outcome;
        try {
            outcome = publish(new Publication(site, target(), compression, diagnostics));
        } catch (UncheckedIOException e) {
            return broken(e);
        } finally {
            invocation.terminal().clear();
        }
        if (outcome.isEmpty()) {
            invocation.print(diagnostics, Format.TEXT);
            invocation.err().println("Nothing was published.");
            return Main.ERRORS_IN_CONTENT;
        }
        report(outcome.get());
        return 0;
    }

    private int broken(UncheckedIOException fault) {
        String hint = "Look at free space and permissions, then publish again. Each file in '" + to
                + "' is whole, the old one or the new one.";
        return new BugReport(BugReport.of(fault).message(), List.of(), hint)
                .print(Format.TEXT, invocation.out(), invocation.err());
    }

    private Path target() {
        if (to == null) {
            throw new IllegalStateException("picocli asks for --to");
        }
        return to;
    }

    private Optional<Outcome> publish(Publication publication) {
        Terminal terminal = invocation.terminal();
        terminal.working("comparing");
        return dryRun ? publication.preview() : publication.run(terminal::wrote);
    }

    private void report(Outcome outcome) {
        PrintWriter out = invocation.out();
        if (dryRun) {
            list(out, "write ", outcome.written());
            list(out, "remove", outcome.removed());
            list(out, "keep  ", outcome.kept());
        }
        out.println(String.format(
                Locale.ROOT,
                "%s%,d written, %,d unchanged, %,d removed, %,d kept until the next time.",
                dryRun ? "Nothing was changed. It would be: " : "",
                outcome.written().size(),
                outcome.unchanged().size(),
                outcome.removed().size(),
                outcome.kept().size()));
        out.flush();
    }

    private static void list(PrintWriter out, String what, List<String> files) {
        files.forEach(file -> out.println("  " + what + "  " + file));
    }
}
