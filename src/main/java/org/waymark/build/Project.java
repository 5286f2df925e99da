package org.waymark.build;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a guide's files lie, and on which day it is looked at.
 *
 * @param baseUrl the address that the site will have, ending in a slash; blank: as in guide.yaml
 * @param today for warnings about old sources; never for a byte of the site
 */
public record Project(
        Path contentDir, Path messagesDir, Path themeDir, Path outputDir, String baseUrl, LocalDate today) {

    /** How messages name the output folder: from where the author stands, without the disk above it. */
    String outputName() {
        Path here = Path.of("").toAbsolutePath();
        Path named = outputDir.startsWith(here) ? here.relativize(outputDir) : outputDir.getFileName();
        return String.valueOf(named).replace('\\', '/');
    }
}
