package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.i18n.Dates;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Project;
import org.waymark.publish.Bundle;
import org.waymark.write.SiteFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark bundle}: the built site as one zip archive, for those who have no connection. */
@Command(
        name = "bundle",
        description =
                "Packs the built site into one zip archive, with a page to begin from and a note on how to check that the"
                        + " copy is current. The same site gives the same bytes.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark build && ./waymark bundle --to guide.zip"})
final class BundleCommand implements Callable<Integer> {
    private static final String START = "START.html";
    private static final String NOTE = "READ-ME.txt";

    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The archive, for example guide.zip")
    private @Nullable Path to;

    @Override
    public Integer call() {
        Path folder = invocation.builtSite();
        if (to == null || !Files.isRegularFile(folder.resolve(SiteFolder.MANIFEST))) {
            throw invocation.usageError("There is no built site in '" + folder + "'. Make it first: ./waymark build");
        }
        Path archive = to.toAbsolutePath();
        boolean isPlace = Optional.ofNullable(archive.getParent())
                .filter(Files::isDirectory)
                .isPresent();
        if (archive.startsWith(folder.toAbsolutePath()) || !isPlace) {
            throw invocation.usageError("'" + to + "' must lie in a folder that is there, outside the site.");
        }
        Project project = invocation.project();
        Site site = invocation
                .publishedSite(project)
                .orElseThrow(() -> invocation.usageError("The guide cannot be read. See: ./waymark check"));
        LocalDate day = project.asOf().orElse(site.day(project.today()));
        try {
            int files = new Bundle(folder).write(archive, Map.of(START, start(site, day), NOTE, note(site, day)));
            invocation
                    .out()
                    .println(String.format(
                            Locale.ROOT, "wrote %s: %,d files, %,d KB", to, files, Files.size(archive) / 1024));
        } catch (UncheckedIOException | IOException e) {
            return new BugReport(String.valueOf(e.getMessage()), List.of(), "Look at free space and permissions.")
                    .print(Format.TEXT, invocation.out(), invocation.err());
        }
        invocation.out().flush();
        return 0;
    }

    private static Map<Language, Messages> messages(Site site) {
        Map<Language, Messages> found = new TreeMap<>();
        site.guide()
                .languages()
                .forEach(language ->
                        site.messages(language).ifPresent(catalog -> found.put(language, Messages.orBlank(catalog))));
        return found;
    }

    private static String check(Messages messages, Site site, LocalDate day) {
        String address = site.guide().baseUrl();
        String written = Dates.format(day, messages.language());
        return address.isEmpty()
                ? messages.text("bundle.check", Map.of("day", written))
                : messages.text("bundle.check-at", Map.of("day", written, "address", address));
    }

    private static String note(Site site, LocalDate day) {
        StringBuilder note = new StringBuilder();
        messages(site)
                .forEach((language, messages) -> note.append(messages.languageName())
                        .append("\r\n")
                        .append(messages.text("bundle.open", Map.of("file", START)))
                        .append("\r\n")
                        .append(check(messages, site, day))
                        .append("\r\n\r\n"));
        return note.toString();
    }

    /** A page that needs nothing but itself. */
    private static String start(Site site, LocalDate day) {
        String title = escape(site.guide().title().in(site.guide().source()));
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + site.guide().source()
                        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; form-action 'none';"
                        + " base-uri 'none'\">\n<meta name=\"robots\" content=\"noindex\">\n<title>" + title
                        + "</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n<h1>" + title + "</h1>\n");
        messages(site)
                .forEach((language, messages) -> page.append("<section lang=\"" + language + "\" dir=\""
                        + Locales.direction(language) + "\">\n<h2><a href=\"site/" + language + "/index.html\">"
                        + escape(messages.languageName()) + "</a></h2>\n<p>" + escape(check(messages, site, day))
                        + "</p>\n</section>\n"));
        return page.append("</body>\n</html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
