package org.waymark.render.updates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.Site;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Lazy;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.text.Statuses;
import org.waymark.render.updates.UpdateView.Phrase;

/** Plans the page of changes and its feed in each language. */
public final class UpdatesRenderer implements Renderer {
    private final Function<Site, List<Update.Source>> others;

    /** Updates of the entries and of other kinds. */
    public UpdatesRenderer(Function<Site, List<Update.Source>> others) {
        this.others = others;
    }

    @Override
    public Stream<Page> plan(SiteContext site) {
        Lazy<Changelog> changelog = new Lazy<>(() -> Changelog.of(site, others.apply(site.site())));
        return site.languageContexts()
                .flatMap(context -> Stream.of(
                        context.plan(Addresses::updates, Keys.ALL, page -> html(changelog.get(), page)),
                        context.plan(Addresses::feed, Keys.ALL, page -> new Feed(changelog.get(), page).xml())));
    }

    private static String html(Changelog changelog, PageContext page) {
        String title = page.messages().text("updates.heading");
        return page.html(
                "page/updates",
                new UpdatesPage(
                        page.frame(FrameRequest.of(title)),
                        statuses(changelog, page),
                        changelog.issues().stream()
                                .map(release -> release(release, page))
                                .toList()));
    }

    private static List<String> statuses(Changelog changelog, PageContext page) {
        boolean isByMachine = changelog
                .updates()
                .flatMap(update -> update.provenance(page.language()).stream())
                .anyMatch(Statuses::isByMachine);
        return isByMachine ? List.of(Statuses.machine(page)) : List.of();
    }

    private static UpdatesPage.Release release(Changelog.Release release, PageContext page) {
        return new UpdatesPage.Release(
                "d" + release.day(),
                page.date(release.day()),
                release.edition().stream()
                        .map(edition -> Phrase.of(
                                edition.name().in(page.language()),
                                edition.name().shown(page.language())))
                        .toList(),
                release.opening().stream()
                        .flatMap(opening -> opening.view(page).sentences().stream())
                        .toList(),
                groups(release, page));
    }

    private static List<UpdatesPage.Group> groups(Changelog.Release release, PageContext page) {
        Map<Update.Group, List<Update>> byPart =
                release.updates().stream().collect(groupingBy(Update::group, TreeMap::new, toList()));
        return byPart.entrySet().stream()
                .map(part -> group(part.getKey(), part.getValue(), page))
                .toList();
    }

    private static UpdatesPage.Group group(Update.Group part, List<Update> updates, PageContext page) {
        Collection<List<UpdateView>> alike = updates.stream()
                .map(update -> update.view(page))
                .collect(groupingBy(UpdateView::mergeKey, LinkedHashMap::new, toList()))
                .values();
        return new UpdatesPage.Group(
                page.messages().text(part.message()),
                updates.size(),
                part.open(),
                alike.stream().map(same -> change(same, page)).toList());
    }

    private static UpdatesPage.Change change(List<UpdateView> alike, PageContext page) {
        UpdateView view = alike.get(0);
        List<UpdatesPage.Changed> changed = alike.stream()
                .map(one -> new UpdatesPage.Changed(page.href(one.target()), one.heading()))
                .toList();
        return new UpdatesPage.Change(view.label(), changed, view.sentences(), view.notes(), view.details());
    }
}
