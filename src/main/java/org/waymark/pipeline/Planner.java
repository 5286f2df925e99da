package org.waymark.pipeline;

import java.util.List;
import java.util.function.Function;
import org.waymark.history.AsOf;
import org.waymark.model.Site;
import org.waymark.render.Theme;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.data.DataRenderer;
import org.waymark.render.handout.PrintRenderer;
import org.waymark.render.map.MapRenderer;
import org.waymark.render.page.PageRenderer;
import org.waymark.render.page.SitemapRenderer;
import org.waymark.render.past.PastRenderer;
import org.waymark.render.quiz.QuizRenderer;
import org.waymark.render.search.SearchAssets;
import org.waymark.render.updates.UpdatesRenderer;
import org.waymark.search.Indexes;

/** Plans the pages of a guide as it stands today, or stood on the day that is asked for. Renders none of them. */
record Planner(Project project, Theme theme) {
    private static final List<Renderer> RENDERERS = List.of(
            new PageRenderer(),
            new PastRenderer(),
            new PrintRenderer(),
            new QuizRenderer(),
            new MapRenderer(),
            new DataRenderer(),
            new UpdatesRenderer(),
            new SitemapRenderer());

    /**
     * The plan of a site without errors.
     *
     * @param site with all its revisions
     * @param indexes of the search in what is shown
     */
    SitePlan plan(Site site, Function<Site, Indexes> indexes) {
        Site shown = new AsOf(project.shownOn()).cut(site);
        SiteContext bare =
                SiteContext.of(shown, theme, project.baseUrl(), project.asOf().orElse(shown.day(project.today())));
        SiteContext context = bare.with(SearchAssets.of(bare, indexes.apply(shown)));
        return new SitePlan(
                context,
                RENDERERS.parallelStream()
                        .flatMap(renderer -> renderer.plan(context))
                        .toList());
    }
}
