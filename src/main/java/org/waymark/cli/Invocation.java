package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.Severity;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.history.AsOf;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Project;
import org.waymark.read.SiteReader;
import org.waymark.value.FilledValues;
import org.waymark.write.SiteFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that all commands share: folders and dates. Also provides output and usage errors. */
final class Invocation {
    private static final long MOST_BYTES = 1 << 20;

    @Option(names = "--content", paramLabel = "FOLDER", description = "The guide's texts (default: content)")
    private @Nullable Path content;

    @Option(names = "--i18n", paramLabel = "FOLDER", description = "The words of the interface (default: i18n)")
    private @Nullable Path i18n;

    @Option(names = "--theme", paramLabel = "FOLDER", description = "The look (default: themes/default)")
    private @Nullable Path theme;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the site goes (default: site)")
    private @Nullable Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address that the site will have; for canonical links and the sitemap")
    private @Nullable String baseUrl;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day it is, for warnings and for what is held back, year-month-day (default: today)")
    private @Nullable LocalDate today;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The guide as it stands on that day, year-month-day (default: today)")
    private @Nullable LocalDate asOf;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The project. First restores a complete site that an interrupted build left beside its place. */
    Project project() {
        GuidePlaces places = places();
        BaseUrl address = new BaseUrl(places.baseUrl(baseUrl));
        address.questions().forEach(err()::println);
        Project project = new Project(
                places.content(content),
                places.messages(i18n),
                places.theme(theme),
                places.site(out),
                address.folder(),
                Optional.ofNullable(asOf),
                today == null ? LocalDate.now(ZoneOffset.UTC) : today);
        for (Path source : List.of(project.contentDir(), project.messagesDir(), project.themeDir())) {
            if (project.outputDir().startsWith(source)) {
                throw usageError("--out lies in '" + source.getFileName()
                        + "', which is read as a source. Name a folder beside it, such as --out site");
            }
        }
        new SiteFolder(project.outputDir()).restore();
        return project;
    }

    /** The guide. If it cannot be read at all, prints the reasons and returns empty. */
    Optional<Site> site(Project project) {
        return read(project, diagnostics -> true);
    }

    /** The guide on the requested day, for commands that only read. */
    Optional<Site> siteAsOf(Project project) {
        return asOf(project, site(project));
    }

    /**
     * A guide on which translators are at work.
     *
     * @param marks where translations are unfinished
     */
    record UnfinishedSite(Site site, List<SourcePosition> marks) {}

    /** The guide, including unfinished translations. */
    Optional<UnfinishedSite> unfinishedSite(Project project) {
        List<SourcePosition> marks = new ArrayList<>();
        Optional<Site> site = read(project, diagnostics -> {
            diagnostics.all().stream()
                    .filter(found -> found.rule() == Rule.UNFINISHED)
                    .forEach(found -> marks.add(found.position()));
            return diagnostics.all().stream()
                    .allMatch(found -> found.severity() == Severity.WARNING || found.rule() == Rule.UNFINISHED);
        });
        return asOf(project, site).map(whole -> new UnfinishedSite(whole, marks));
    }

    /** The guide that readers see, without anything dated in the future. */
    Optional<Site> publishedSite(Project project) {
        return site(project).map(new AsOf(project.shownOn())::cut);
    }

    private static Optional<Site> asOf(Project project, Optional<Site> all) {
        return all.map(
                site -> project.asOf().map(day -> new AsOf(day).cut(site)).orElse(site));
    }

    private Optional<Site> read(Project project, Predicate<Diagnostics> isEnough) {
        Diagnostics diagnostics = new Diagnostics();
        var site = new SiteReader(project.files(), diagnostics)
                .read()
                .filter(read -> isEnough.test(diagnostics))
                .map(read -> FilledValues.on(project.shownOn(), read));
        if (site.isEmpty()) {
            print(diagnostics, Format.TEXT);
        }
        return site;
    }

    /** The folder of an existing entry, questionnaire or record, however its name was typed. */
    String piece(String typed) {
        PieceName names = new PieceName(content());
        String piece = names.folder(typed)
                .orElseThrow(() -> usageError("'" + typed + "' is not the name of a piece. " + names.hint(typed)));
        if (!Files.isDirectory(content().resolve(piece).resolve("r1"))) {
            throw usageError(
                    "There is no " + piece + "/r1 to begin from. './waymark new' makes one. " + names.hint(typed));
        }
        return piece;
    }

    /** Finds a language by its tag. */
    Language language(String tag, List<Language> several) {
        return several.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> usageError("There is no language '" + tag + "' to choose here. "
                        + Nearest.hint(tag, several.stream().map(Language::tag).toList())));
    }

    void print(Diagnostics diagnostics, Format format) {
        new DiagnosticPrinter(out(), err()).print(diagnostics, format);
    }

    /** Standard output. Control characters are escaped, so that texts cannot control the terminal. */
    PrintWriter out() {
        return new SafeWriter(command().commandLine().getOut());
    }

    PrintWriter err() {
        return new SafeWriter(command().commandLine().getErr());
    }

    /** For the tool's own progress display. */
    Terminal terminal() {
        return new Terminal(command().commandLine().getErr());
    }

    /** The lines of a text file of at most 1 MiB. */
    List<String> lines(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                return Files.readAllLines(file);
            }
        } catch (IOException e) {
            // reported below
        }
        throw usageError("'" + file + "' cannot be read as a list: it is no file of text of at most 1 MiB.");
    }

    /** An exception to throw for wrong usage; the message says what to write instead. */
    ParameterException usageError(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    Path content() {
        return places().content(content);
    }

    /** The folder of the built site; a whole site that an interrupted build left beside its place is put back first. */
    Path builtSite() {
        Path site = output();
        new SiteFolder(site).restore();
        return site;
    }

    private Path output() {
        return places().site(out);
    }

    private GuidePlaces places() {
        return GuidePlaces.of(command());
    }

    private CommandSpec command() {
        if (command == null) {
            throw new IllegalStateException("picocli sets the command before it runs it");
        }
        return command;
    }
}
