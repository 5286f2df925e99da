package org.waymark.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.history.AsOf;
import org.waymark.model.Site;
import org.waymark.render.Theme;
import org.waymark.render.context.PictureFiles;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.currency.CurrencyRenderer;
import org.waymark.render.handout.PrintRenderer;
import org.waymark.render.page.PageRenderer;
import org.waymark.render.page.SitemapRenderer;
import org.waymark.render.past.PastRenderer;
import org.waymark.render.search.SearchAssets;
import org.waymark.render.updates.UpdatesRenderer;
import org.waymark.render.withheld.WithheldPages;
import org.waymark.search.Indexes;
import org.waymark.translation.Withheld;

/** Plans the pages of a guide on the requested day, or today. Renders none of them. */
record Planner(Project project, Theme theme) {
    /** The renderers of the kinds of content. */
    static final List<Renderer> OF_KINDS =
            Kinds.ALL.stream().flatMap(kind -> kind.renderers().stream()).toList();

    private static final List<Renderer> RENDERERS = Stream.of(
                    Stream.of(new PageRenderer(), new PastRenderer(), new PrintRenderer(OF_KINDS), new PictureFiles()),
                    OF_KINDS.stream(),
                    Extensions.FOUND.all().stream().flatMap(extension -> extension.renderers().stream()),
                    Stream.of(new CurrencyRenderer(), new UpdatesRenderer(Kinds::updates), new SitemapRenderer()))
            .flatMap(renderers -> renderers)
            .toList();

    /**
     * Plans the pages of a site without errors.
     *
     * @param site the site with all its revisions
     * @param indexes makes the search indexes of the site that is shown
     */
    SitePlan plan(Site site, Function<Site, Indexes> indexes) {
        Site shown = Withheld.cut(new AsOf(project.shownOn()).cut(site));
        SiteContext bare =
                SiteContext.of(shown, theme, project.baseUrl(), project.asOf().orElse(shown.day(project.today())));
        return plan(bare.with(SearchAssets.of(bare, indexes.apply(shown))));
    }

    /** Plans the pages of a site that is known. */
    SitePlan plan(SiteContext context) {
        return new SitePlan(
                context,
                RENDERERS.parallelStream()
                        .flatMap(renderer -> renderer.plan(context))
                        .map(page -> WithheldPages.insteadOf(page, context))
                        .toList());
    }
}
