package org.waymark.render.past;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Revision;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans, for each answer that has changed, the page of its changes and a page for each earlier text. */
public final class PastRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        return site.site().published(EntryKind.FAQ).stream()
                .filter(Entry::hasChanged)
                .flatMap(entry -> pages(entry, site));
    }

    private static Stream<Page> pages(Entry entry, SiteContext site) {
        Keys keys = Keys.of(() -> Keys.text(entry, site.site()));
        List<Revision> older = entry.published().subList(0, entry.published().size() - 1);
        return site.languageContexts().flatMap(context -> {
            Page history = context.plan(
                    language -> Addresses.history(entry.id(), language),
                    keys,
                    page -> new HistoryPages(page, entry).html());
            Stream<Page> past = older.stream()
                    .map(revision -> context.plan(
                            language -> Addresses.past(entry.id(), revision.number(), language),
                            keys,
                            page -> new PastPages(page, entry).html(revision)));
            return Stream.concat(Stream.of(history), past);
        });
    }
}
