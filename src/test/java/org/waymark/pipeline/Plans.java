package org.waymark.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Typeset;
import org.waymark.model.Site;
import org.waymark.read.SiteReader;
import org.waymark.render.Page;
import org.waymark.search.Indexes;
import org.waymark.testing.Builds;

/** Plans guides as a build does, without its checks. */
public final class Plans {
    static final Path THEME = Path.of("themes/default");

    private Plans() {}

    static SitePlan of(Path root) {
        return of(root, THEME, new Diagnostics());
    }

    static SitePlan of(Path root, Path theme, Diagnostics diagnostics) {
        Project project =
                Builds.withBaseUrl(Builds.project(root, theme, root.resolve("site")), "https://guide.example/");
        Site site = new SiteReader(project.files(), new Diagnostics()).read().orElseThrow();
        Site set = new Typeset().of(site);
        return new Planner(project, project.theme(diagnostics)).plan(set, Indexes::of);
    }

    static Map<String, Page> byPath(SitePlan plan) {
        Map<String, Page> pages = new TreeMap<>();
        plan.pages().forEach(page -> pages.put(page.path(), page));
        return pages;
    }

    /** Makes the page at a path of a guide's site, and no other. */
    public static UnaryOperator<String> pages(Path root) {
        Map<String, Page> planned = byPath(of(root));
        return path -> text(Optional.ofNullable(planned.get(path)).orElseThrow());
    }

    static String text(Page page) {
        return new String(page.make().content(), StandardCharsets.UTF_8);
    }
}
