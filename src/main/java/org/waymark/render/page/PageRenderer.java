package org.waymark.render.page;

import java.util.stream.Stream;
import org.waymark.i18n.Collation;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.text.Definitions;

/** Plans the pages of texts and the files that they share. */
public final class PageRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        Stream<Page> assets = Stream.concat(site.look().files().map(Page::of), site.assets());
        EntryPages entryPages = new EntryPages(site);
        Stream<Page> entries = site.shown().filter(entry -> !isHome(entry)).flatMap(entryPages::plan);
        return Stream.of(
                        assets,
                        new RootPages(site).plan(),
                        site.languageContexts().flatMap(PageRenderer::pages),
                        entries)
                .flatMap(pages -> pages);
    }

    private static Stream<Page> pages(LanguageContext context) {
        TopicPages topics = new TopicPages(context.siteContext());
        HomePages homePages = new HomePages(topics);
        Stream<Page> lists = Stream.of(
                context.plan(Addresses::home, Keys.ALL, homePages::home),
                context.plan(Addresses::search, Keys.ALL, homePages::search));
        Stream<Page> glossary = context.siteContext().hasGlossary()
                ? Stream.of(context.plan(Addresses::glossary, Keys.ALL, PageRenderer::glossary))
                : Stream.empty();
        return Stream.of(lists, glossary, topics.plan(context), moved(context)).flatMap(pages -> pages);
    }

    private static boolean isHome(Entry entry) {
        return entry.id().kind() == EntryKind.PAGE && entry.id().slug().equals(Addresses.HOME_SLUG);
    }

    private static String glossary(PageContext page) {
        String title = page.messages().text("nav.glossary");
        return page.html(
                "page/glossary",
                new GlossaryPage(
                        page.frame(FrameRequest.of(title)),
                        Collation.letters(Definitions.all(page), Definitions.Definition::word, page.language())));
    }

    /** The redirect pages of renamed and retired entries. */
    private static Stream<Page> moved(LanguageContext context) {
        MovedPages pages = new MovedPages(context);
        return context.site().entries().values().stream()
                .filter(Entry::isPublished)
                .flatMap(pages::plan);
    }
}
