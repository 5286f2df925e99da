package org.waymark.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Severity;
import org.waymark.exchange.GuideTexts;
import org.waymark.exchange.ReturnCheck;
import org.waymark.exchange.po.PoFormat;
import org.waymark.model.Site;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.SiteBuild;
import org.waymark.pipeline.Target;
import org.waymark.pipeline.sheet.HandoutReport;
import org.waymark.read.SiteReader;
import org.waymark.testing.GuideFolder;
import org.waymark.translation.Marks;

/**
 * A folder below {@code broken-sites}: what differs from the small sound site in {@code _base}, and the exact words that
 * are expected. Words of the interface and the theme are the repository's own, with the case's files on top.
 */
public record BrokenSite(Path folder) {
    public static final Path ALL = Path.of("src/test/resources/broken-sites");

    private static final Path THEME = Path.of("themes/default");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final List<String> OWN = List.of("content", "i18n", "themes", "site", "returned");

    static List<BrokenSite> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !name(folder).startsWith("_"))
                    .sorted()
                    .map(BrokenSite::new)
                    .toList();
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    String name() {
        return name(folder);
    }

    /** What the case must say, as it stands in {@code expected.txt}. */
    String expected() throws IOException {
        return Files.readString(folder.resolve("expected.txt"));
    }

    /** Lays the site out in a folder: the base, the case's files on top, then the steps of its recipe. */
    public GuideFolder layOut(Path root) throws IOException {
        GuideFolder guide = GuideFolder.sample(root);
        if (changesTheme()) {
            guide.copy(THEME, THEME.toString());
        }
        for (String own : OWN) {
            if (Files.exists(folder.resolve(own))) {
                guide.copy(folder.resolve(own), own);
            }
        }
        new Recipe(guide).follow(folder.resolve("make.txt"));
        return guide;
    }

    private boolean changesTheme() throws IOException {
        Path recipe = folder.resolve("make.txt");
        return Files.exists(folder.resolve(THEME))
                || (Files.exists(recipe) && Files.readString(recipe).contains(THEME.toString()));
    }

    /** Builds a site that was laid out. */
    static BuildReport build(Path root) {
        Project project = new Project(
                root.resolve("content"),
                root.resolve("i18n"),
                Files.exists(root.resolve(THEME)) ? root.resolve(THEME) : THEME.toAbsolutePath(),
                root.resolve("site"),
                "",
                Optional.empty(),
                TODAY);
        Path returned = root.resolve("returned");
        return Files.exists(returned)
                ? takeIn(returned, project)
                : new SiteBuild(project, stage -> {}).run(Target.FOLDER);
    }

    /** Looks at a file that a translator sent back, and writes nothing. */
    private static BuildReport takeIn(Path folder, Project project) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = new SiteReader(project.files(), new Diagnostics()).read().orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                new PoFormat()
                        .read("returned/" + file.getFileName(), Files.readString(file), diagnostics)
                        .ifPresent(back -> {
                            var texts = new GuideTexts(project.contentDir(), site, back.language())
                                    .exchange(new Marks(List.of()), piece -> true, TODAY);
                            new ReturnCheck(texts, site, diagnostics).check(back, back.claim());
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuildReport(diagnostics, Optional.empty(), List.of(), HandoutReport.NONE);
    }

    /** The report as the command line prints it. */
    static String text(BuildReport report) {
        String lines = report.diagnostics().all().stream()
                .map(Diagnostic::format)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return lines + counts(report);
    }

    private static String counts(BuildReport report) {
        int errors = report.diagnostics().count(Severity.ERROR);
        int warnings = report.diagnostics().count(Severity.WARNING);
        return number(errors, "error") + ", " + number(warnings, "warning") + "."
                + (report.isRefused() ? " Nothing was written.\n" : "\n");
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
