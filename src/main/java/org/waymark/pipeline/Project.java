package org.waymark.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.read.GuideFiles;
import org.waymark.render.Theme;

/**
 * Where a guide's files lie, and on which day it is looked at.
 *
 * @param baseUrl the address that the site will have, ending in a slash; blank: as in guide.yaml
 * @param asOf the day whose guide is made; empty for what holds today
 * @param today for warnings about old sources, and to hold back what is dated ahead
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

    /** The theme, with the files of the guide that replace some of its own. */
    Theme theme(Diagnostics diagnostics) {
        return new Theme(themeDir, contentDir.resolve(THEME_OVERLAY), diagnostics);
    }

    /** True if a file belongs to the theme or to what replaces some of it, or contains one of them. */
    boolean isTheme(Path file) {
        return Stream.of(themeDir, contentDir.resolve(THEME_OVERLAY))
                .anyMatch(folder -> file.startsWith(folder) || folder.startsWith(file));
    }

    /** The same project as it stood on a day. */
    public Project asOf(LocalDate day) {
        return new Project(contentDir, messagesDir, themeDir, outputDir, baseUrl, Optional.of(day), today);
    }

    /** The day that decides what is shown. */
    public LocalDate shownOn() {
        return asOf.orElse(today);
    }

    /** The files of the guide, which may hold every kind of piece. */
    public GuideFiles files() {
        return Kinds.files(contentDir, messagesDir);
    }

    /** How messages name the output folder: from where the author stands, without the disk above it. */
    String outputName() {
        Path here = Path.of("").toAbsolutePath();
        Path named = outputDir.startsWith(here) ? here.relativize(outputDir) : outputDir.getFileName();
        String name = String.valueOf(named).replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
