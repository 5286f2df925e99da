package org.waymark.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.read.SiteReader;
import org.waymark.render.Page;
import org.waymark.search.Indexes;
import org.waymark.testing.Builds;
import org.waymark.testing.PseudoLocale;

/** The pages of test sites in a language that nobody speaks, without the checks of a build. */
public final class PseudoSites {
    private static final Path THEME = Path.of("themes/default");

    private static final Path MESSAGES = Path.of("i18n");

    private PseudoSites() {}

    static List<Page> pages(Path root, Diagnostics diagnostics) {
        Path content = root.resolve("content");
        Project project = new Project(
                content, MESSAGES, THEME, root.resolve("site"), "", Optional.empty(), Builds.today(content));
        Site site = new SiteReader(project.files(), new Diagnostics()).read().orElseThrow();
        return new Planner(project, project.theme(diagnostics))
                .plan(PseudoLocale.in(site), Indexes::of)
                .pages();
    }

    /**
     * Writes the site of a guide.
     *
     * @param change what becomes of the HTML of each page
     */
    public static void write(Path root, Path out, UnaryOperator<String> change) {
        for (Page page : pages(root, new Diagnostics())) {
            OutputFile made = page.make();
            boolean isPage = made.path().endsWith(".html");
            byte[] bytes = isPage
                    ? change.apply(new String(made.content(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : made.content();
            Path file = out.resolve(made.path());
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
