package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.Scheduled;
import org.waymark.pipeline.SiteBuild;
import org.waymark.pipeline.Target;
import org.waymark.pipeline.sheet.HandoutMode;
import org.waymark.pipeline.sheet.HandoutReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark build}: builds the site. */
@Command(
        name = "build",
        description = "Makes the site. If one error is found, nothing is written and the old site stays as it was.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--format", description = "How faults are written: ${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--handouts",
            description = "Whether the sheets that guide.yaml names become files: ${COMPLETION-CANDIDATES}"
                    + " (default: auto, or WAYMARK_HANDOUTS)")
    private HandoutMode handouts = usual();

    /** The launcher says it. A build that is started in another way prints no sheets unless it is asked to. */
    private static HandoutMode usual() {
        String named = System.getProperty("waymark.handouts", "");
        return Arrays.stream(HandoutMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(HandoutMode.SKIP);
    }

    @Override
    public Integer call() {
        return run(invocation, format, new Wish(Target.FOLDER, handouts));
    }

    /** What a command wants of a build. */
    record Wish(Target target, HandoutMode handouts) {}

    /** Runs a build, or a check, which is a build that writes nothing. */
    static int run(Invocation invocation, Format format, Wish wish) {
        Project project = invocation.project();
        var out = invocation.out();
        var err = invocation.err();
        Terminal terminal = invocation.terminal();
        BuildReport report = new SiteBuild(project, terminal, wish.handouts()).run(wish.target());
        terminal.clear();
        invocation.print(report.diagnostics(), format);
        upcoming(report, project).forEach(err::println);
        if (format == Format.TEXT) {
            err.println(summary(report));
            handouts(report.handouts()).forEach(err::println);
            err.flush();
            report.totals().ifPresent(totals -> out.print(describe(totals, wish.target(), project)));
            out.flush();
        }
        if (report.isRefused() && !report.handouts().missing().isEmpty()) {
            return Main.USAGE;
        }
        return report.isRefused() ? Main.ERRORS_IN_CONTENT : 0;
    }

    /** Lists what readers do not see yet, with its position, and warns about what they would see too early. */
    private static List<String> upcoming(BuildReport report, Project project) {
        List<String> lines = new ArrayList<>(
                report.scheduled().stream().map(Scheduled::format).toList());
        report.scheduled().stream()
                .map(Scheduled::day)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> lines.add("  Until then the site says what holds before. '--as-of " + first
                        + "' shows what comes, with --out in another folder."));
        project.asOf()
                .filter(day -> day.isAfter(project.today()))
                .ifPresent(day -> lines.add(
                        day + " has not come yet: look at this site, and publish none of it before that day."));
        return lines;
    }

    /** What became of the sheets, and what about them is to be looked at. */
    private static List<String> handouts(HandoutReport made) {
        List<String> lines = new ArrayList<>();
        if (!made.missing().isEmpty()) {
            lines.add("Sheets are pages to print, not files: " + made.missing() + ".");
        }
        if (made.files() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Sheets: %,d files with %,d pages, %.1f MB; %,d printed, the others kept from before.",
                    made.files(),
                    made.pages(),
                    made.bytes() / 1e6,
                    made.printed()));
        }
        if (!made.holes().isEmpty()) {
            lines.add("These pages are less than 80 % full: " + String.join("; ", made.holes()));
        }
        return lines;
    }

    private static String summary(BuildReport report) {
        String counts = DiagnosticPrinter.counts(report.diagnostics());
        return report.isRefused() ? counts + " Nothing was written." : counts;
    }

    private static String describe(BuildReport.Totals totals, Target target, Project project) {
        String size = String.format(
                Locale.ROOT,
                "%s in %s, %s. Heaviest page: %s (%.1f KB before compression).%n",
                counted(totals.pages(), "page"),
                counted(totals.languages(), "language"),
                counted(totals.words(), "word"),
                totals.heaviest(),
                totals.heaviestBytes() / 1000.0);
        String proofs = totals.proofs().entrySet().stream()
                .map(proof -> QuizProveCommand.line(proof.getKey(), proof.getValue()))
                .collect(Collectors.joining());
        return target == Target.NOTHING
                ? size + proofs + String.format(Locale.ROOT, "All is sound. Nothing was written.%n")
                : size
                        + proofs
                        + String.format(
                                Locale.ROOT,
                                "Open %s%n",
                                shown(project.outputDir().resolve("index.html")));
    }

    private static String counted(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    /** The path relative to the current folder, if it is inside. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
