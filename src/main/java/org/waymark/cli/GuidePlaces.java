package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.address.HostName;
import org.waymark.model.Located;
import org.waymark.pipeline.Kinds;
import org.waymark.read.project.ProjectFile;
import org.waymark.read.project.ToolFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The folders of a guide: those given as options, or else those of its {@code waymark.yaml}, or else the usual ones. The messages
 * and the theme are the tool's unless something else is named.
 */
record GuidePlaces(ProjectFile guide, CommandSpec command) {
    /**
     * The guide that a command works on: the one named with {@code -C}, or the one around the current folder, or the tool's own.
     *
     * @throws ProjectFault if its {@code waymark.yaml} has errors
     */
    static GuidePlaces of(CommandSpec command) {
        Kinds.fault().ifPresent(fault -> {
            throw usageError(command, "Waymark is not run: " + fault + ". Take its jar away (docs/extensions.md).");
        });
        Path named = ((Main) command.commandLine().getCommandSpec().root().userObject())
                .guide()
                .orElse(null);
        if (named != null && !Files.isDirectory(named)) {
            throw usageError(command, "There is no folder '" + named + "'. Name the guide's folder with -C.");
        }
        Diagnostics faults = new Diagnostics();
        ProjectFile found =
                ProjectFile.in(named == null ? ProjectFile.around(Path.of("")).orElse(usual()) : named, faults);
        if (!faults.all().isEmpty()) {
            throw new ProjectFault(faults);
        }
        return new GuidePlaces(found, command);
    }

    /** The content folder of the guide that is named, or else found. Faults are reported when a command runs. */
    static Path content(Optional<Path> named) {
        Path folder = named.or(() -> ProjectFile.around(Path.of(""))).orElse(usual());
        return ProjectFile.in(folder, new Diagnostics()).content();
    }

    /** The folder in which a guide is looked for where none is named and none is around: the tool's own, or else the current one. */
    private static Path usual() {
        return ToolFiles.repository().orElse(Path.of(""));
    }

    Path content(@Nullable Path given) {
        return folder(given, guide.content(), "--content");
    }

    Path messages(@Nullable Path given) {
        return folder(given, guide.messages().orElse(ToolFiles.messages()), "--i18n");
    }

    Path theme(@Nullable Path given) {
        return folder(given, guide.theme().orElse(ToolFiles.theme()), "--theme");
    }

    private Path folder(@Nullable Path given, Path usual, String option) {
        Path folder = (given == null ? usual : given).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            String hint = ". Name it with " + option + (given == null ? ", or the guide's folder with -C." : ".");
            throw usageError(command, "There is no folder '" + (given == null ? fromHere(folder) : given) + "'" + hint);
        }
        return folder;
    }

    private static Path fromHere(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    /** The place of the built site. */
    Path site(@Nullable Path given) {
        Path folder = (given == null ? guide.site() : given).toAbsolutePath().normalize();
        if (folder.getFileName() == null) {
            throw usageError(
                    command,
                    "--out is the whole disk ('" + folder + "'). Name a folder of its own, such as --out site");
        }
        return folder;
    }

    /** The address that the site will have, as it was written; blank if none was given. */
    String baseUrl(@Nullable String given) {
        String url = given != null ? given : guide.baseUrl().map(Located::value).orElse("");
        if (url.isBlank()) {
            return "";
        }
        if (!url.matches("https?://[^\\s/?#\"'<>]+(/[^\\s?#\"'<>]*)?")
                || HostName.doubt(url).isPresent()) {
            String where = given != null ? "--base-url" : "base-url in " + ProjectFile.NAME;
            throw usageError(
                    command, where + " is '" + url + "'. Write a full address, such as https://guide.example/");
        }
        return url;
    }

    private static ParameterException usageError(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
