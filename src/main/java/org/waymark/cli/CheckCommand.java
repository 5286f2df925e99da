package org.waymark.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.build.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark check}: the build without writing. */
@Command(
        name = "check",
        description = "Looks for everything that is wrong, and says what to do about it. Writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Folders folders = new Folders();

    @Option(names = "--format", description = "How faults are written: ${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return BuildCommand.run(folders.project(), format, Target.NOTHING, spec);
    }
}
