package org.waymark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.pipeline.Target;
import org.waymark.pipeline.sheet.HandoutMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark check}: runs the build without writing. */
@Command(
        name = "check",
        description = "Looks for everything that is wrong, and says what to do about it. Writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--format", description = "How faults are written: ${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Ask the host at this address for each file of the built site, and explain what it sends otherwise")
    private @Nullable String host;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description = "With --host: the built site (default: that of --out)")
    private @Nullable Path dir;

    @Override
    public Integer call() {
        if (host != null) {
            return new HostReport(invocation).run(host, dir == null ? invocation.builtSite() : dir);
        }
        return BuildCommand.run(invocation, format, new BuildCommand.Wish(Target.NOTHING, HandoutMode.SKIP));
    }
}
