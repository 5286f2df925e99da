package org.waymark.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.build.BuildReport;
import org.waymark.build.Project;
import org.waymark.build.SiteBuild;
import org.waymark.build.Target;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Severity;

/** Builds guides as the command line does. */
public final class Builds {
    /** The repository's own files. */
    public static final Path REPOSITORY = Path.of("");

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private Builds() {}

    /** A project whose folders lie side by side. */
    public static Project project(Path root, Path theme, Path out) {
        return new Project(root.resolve("content"), root.resolve("i18n"), theme, out, "", Optional.empty(), TODAY);
    }

    public static Project withBaseUrl(Project project, String baseUrl) {
        return new Project(
                project.contentDir(),
                project.messagesDir(),
                project.themeDir(),
                project.outputDir(),
                baseUrl,
                Optional.empty(),
                TODAY);
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
