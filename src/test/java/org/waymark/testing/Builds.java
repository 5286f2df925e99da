package org.waymark.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Severity;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.SiteBuild;
import org.waymark.pipeline.Target;

/** Builds guides as the command line does. */
public final class Builds {
    /** The repository's own files. */
    public static final Path REPOSITORY = Path.of("");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final Pattern DATED =
            Pattern.compile("(?m)^(?:effective|translation|review|checked|retired):.*?(\\d{4}(?:-\\d{2}){2})");
    private static final Pattern EDITION = Pattern.compile("(\\d{4}(?:-\\d{2}){2})\\.yaml$");

    private Builds() {}

    /** When tests build a guide: whatever the clock says, a day on which nothing in it is dated ahead. */
    public static LocalDate today(Path content) {
        return (Files.exists(content) ? Trees.walk(content) : List.<Path>of())
                .stream()
                        .filter(file -> file.toString().matches(".*\\.(?:md|yaml)"))
                        .flatMap(file -> Stream.concat(
                                EDITION.matcher(file.toString()).results(),
                                DATED.matcher(Trees.text(file)).results()))
                        .flatMap(found -> day(found.group(1)))
                        .filter(FIRST_DAY::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(FIRST_DAY);
    }

    /** The day of a date, if there is such a day: tests also write 30 February. */
    private static Stream<LocalDate> day(String date) {
        try {
            return Stream.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    /** A project whose folders lie side by side. */
    public static Project project(Path root, Path theme, Path out) {
        Path content = root.resolve("content");
        return new Project(content, root.resolve("i18n"), theme, out, "", Optional.empty(), today(content));
    }

    public static Project withBaseUrl(Project project, String baseUrl) {
        return new Project(
                project.contentDir(),
                project.messagesDir(),
                project.themeDir(),
                project.outputDir(),
                baseUrl,
                Optional.empty(),
                project.today());
    }

    public static BuildReport run(Project project, Target target) {
        return new SiteBuild(project, stage -> {}).run(target);
    }

    /** Builds a site that must be sound. */
    public static BuildReport sound(Project project) {
        BuildReport report = run(project, Target.FOLDER);
        if (report.isRefused()) {
            throw new AssertionError(String.join("\n", errors(report)));
        }
        return report;
    }

    public static List<String> errors(BuildReport report) {
        return report.diagnostics().all().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(Diagnostic::format)
                .toList();
    }
}
