package org.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Severity;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.SiteBuild;
import org.waymark.pipeline.Target;
import org.waymark.render.Addresses;
import org.waymark.testing.Builds;

/** A site on disk that was made for the tests, and its pages. */
record BuiltSite(Path folder) {
    BuiltSite {
        folder = folder.toAbsolutePath();
    }

    /** Builds the repository's own guide, or a copy of it with other content. */
    static BuiltSite build(Path content, Path messages, Path output) {
        var project = new Project(
                content, messages, Path.of("themes/default"), output, "", Optional.empty(), Builds.today(content));
        BuildReport report = new SiteBuild(project, stage -> {}).run(Target.FOLDER);
        if (report.isRefused()) {
            List<String> errors = report.diagnostics().all().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Diagnostic::format)
                    .toList();
            throw new IllegalStateException("The site was refused:\n" + String.join("\n", errors));
        }
        return new BuiltSite(output);
    }

    /** Every page that can be read, as it is called below the site: {@code en/faq/what-is-a-deposit.html}. Downloads are whole guides. */
    List<String> pages() {
        return files(".html").stream()
                .filter(page -> !page.equals(Addresses.BLANK.path()) && !page.startsWith(Addresses.DOWNLOADS))
                .toList();
    }

    List<String> files(String ending) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The page's address without any server. */
    String fileUrl(String page) {
        return file(page).toUri().toString();
    }

    Document document(String page) {
        try {
            return Jsoup.parse(file(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
