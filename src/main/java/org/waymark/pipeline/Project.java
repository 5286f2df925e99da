package org.waymark.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.read.GuideFiles;
import org.waymark.render.Theme;

/**
 * The places of a guide's files, and the day on which it is shown.
 *
 * @param baseUrl the address that the site will have, ending in a slash; blank: as in guide.yaml
 * @param asOf the day of the guide; empty for today
 * @param today the day for warnings about old sources, and until which content is shown
 */
public record Project(
        Path contentDir,
        Path messagesDir,
        Path themeDir,
        Path outputDir,
        String baseUrl,
        Optional<LocalDate> asOf,
        LocalDate today) {
    private static final String THEME_OVERLAY = "theme";

    /** The theme, including the files of the guide that replace some of its own. */
    Theme theme(Diagnostics diagnostics) {
        return new Theme(themeDir, contentDir.resolve(THEME_OVERLAY), diagnostics);
    }

    /** True if a file belongs to the theme or to what replaces some of it, or contains one of them. */
    boolean isTheme(Path file) {
        return Stream.of(themeDir, contentDir.resolve(THEME_OVERLAY))
                .anyMatch(folder -> file.startsWith(folder) || folder.startsWith(file));
    }

    /** The same project on another day. */
    public Project asOf(LocalDate day) {
        return new Project(contentDir, messagesDir, themeDir, outputDir, baseUrl, Optional.of(day), today);
    }

    /** The day that decides what is shown. */
    public LocalDate shownOn() {
        return asOf.orElse(today);
    }

    /** The places of the guide's files. */
    public GuideFiles files() {
        return Kinds.files(contentDir, messagesDir);
    }

    /** The name of the output folder in messages, relative to the author's folder. */
    String outputName() {
        Path here = Path.of("").toAbsolutePath();
        Path named = outputDir.startsWith(here) ? here.relativize(outputDir) : outputDir.getFileName();
        String name = String.valueOf(named).replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
