package org.waymark.render.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Addresses;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.LinkTarget;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans the map of the states with its table, and the page of each state; nothing if the guide has no states. */
public final class MapRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        if (site.all(StateLaw.class).isEmpty()) {
            return Stream.empty();
        }
        StatesPages.Assets assets = StatesPages.Assets.of(site.theme());
        return Stream.concat(assets.files(), site.languageContexts().flatMap(context -> pages(context, assets)));
    }

    private static Stream<Page> pages(LanguageContext context, StatesPages.Assets assets) {
        List<StateView> places = StateView.all(context);
        return Stream.concat(
                new StatesPages(places, assets).plan(context), new StatePages(places, assets.style()).plan(context));
    }

    @Override
    public Stream<SheetTarget> sheets(LanguageContext context) {
        int count = context.siteContext().all(StateLaw.class).size();
        return count == 0
                ? Stream.empty()
                : Stream.of(new SheetTarget(
                        new LinkTarget(
                                Addresses.printedList(StateLaw.LIST, context.language()),
                                context.messages().text(StateLaw.LIST.heading())),
                        context.messages().text("print.places", Map.of("count", count))));
    }
}
