package org.waymark.cli;

import java.util.concurrent.Callable;
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

    @Override
    public Integer call() {
        return BuildCommand.run(invocation, format, new BuildCommand.Wish(Target.NOTHING, HandoutMode.SKIP));
    }
}
