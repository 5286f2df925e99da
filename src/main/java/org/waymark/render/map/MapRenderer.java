package org.waymark.render.map;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;

/** Plans the map of the states with its table, and the page of each state; nothing if the guide has no states. */
public final class MapRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext book) {
        if (book.states().isEmpty()) {
            return Stream.empty();
        }
        StatesPages.Assets assets = StatesPages.Assets.of(book);
        return Stream.concat(
                assets.files(), book.languages().stream().flatMap(language -> pages(book, language, assets)));
    }

    private static Stream<Page> pages(SiteContext book, Language language, StatesPages.Assets assets) {
        List<StateView> places = StateView.all(book, language);
        return Stream.concat(
                new StatesPages(book, language, places, assets).files(),
                new StatePages(book, language, places, assets.style()).files());
    }
}
