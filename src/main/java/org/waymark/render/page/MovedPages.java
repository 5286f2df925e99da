package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.history.TranslatedText;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Retirement;
import org.waymark.model.Revision;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.page.MovedPage.MovedSection;
import org.waymark.render.text.TextWriter;

/** Plans the redirect pages at former addresses of entries and at the addresses of retired entries. */
record MovedPages(LanguageContext context) {

    Stream<Page> plan(Entry entry) {
        Stream<Page> renamed = entry.formerly().stream().flatMap(old -> renamed(entry, old.value()));
        return Stream.concat(renamed, entry.retired().stream().flatMap(retired -> retired(entry, retired)));
    }

    /**
     * The target of a redirect page.
     *
     * @param same the entry that now has the parts of the page
     */
    private record NextStep(String text, Optional<Entry> next, Optional<Entry> same) {}

    private Stream<Page> renamed(Entry entry, String old) {
        NextStep way = new NextStep(context.messages().text("moved.renamed"), Optional.of(entry), Optional.of(entry));
        Keys keys = Keys.of(() -> Stream.of(entry.id().path()));
        return addresses(entry, new EntryId(entry.id().kind(), old))
                .map(place -> context.plan(place, keys, page -> html(way, page)));
    }

    private Stream<Page> retired(Entry entry, Retirement retired) {
        String text = context.messages().text("moved.retired", Map.of("day", context.date(retired.on())));
        Optional<Entry> see = retired.see().flatMap(name -> context.site().named(name.value()));
        NextStep way = new NextStep(text, see.filter(SiteContext::isShown), Optional.empty());
        Keys keys = Keys.of(() -> Stream.concat(Stream.of(entry), see.stream())
                .map(one -> one.id().path()));
        return addresses(entry, entry.id()).map(place -> context.plan(place, keys, page -> html(way, page)));
    }

    /** The addresses of an entry under a name: its page, its history and its older texts. */
    private static Stream<Function<Language, Address>> addresses(Entry entry, EntryId id) {
        Function<Language, Address> own = language -> Addresses.entry(id, language);
        if (id.kind() != EntryKind.FAQ || !entry.hasChanged()) {
            return Stream.of(own);
        }
        Function<Language, Address> history = language -> Addresses.history(id, language);
        List<Revision> published = entry.published();
        Stream<Function<Language, Address>> past = published.subList(0, published.size() - 1).stream()
                .map(revision -> language -> Addresses.past(id, revision.number(), language));
        return Stream.concat(Stream.of(own, history), past);
    }

    private static String html(NextStep way, PageContext page) {
        String heading = page.messages().text("moved.heading");
        return page.html(
                "page/moved",
                new MovedPage(
                        page.frame(FrameRequest.hidden(heading, Optional.empty())),
                        heading,
                        way.text(),
                        way.next().stream().map(page::link).toList(),
                        way.same().map(entry -> parts(entry, page)).orElse(List.of())));
    }

    private static List<MovedSection> parts(Entry entry, PageContext page) {
        TranslatedText reading = page.reading(entry);
        Link whole = page.link(entry);
        List<String> ids = reading.names();
        List<MovedSection> parts = new ArrayList<>();
        String section = whole.text();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!id.isEmpty()) {
                Block block = TextWriter.shown(reading.parts().get(i));
                section = block.kind() == BlockKind.HEADING ? whole.text() + " \u2013 " + block.text() : section;
                parts.add(new MovedSection(id, new Link(whole.href() + "#" + id, section)));
            }
        }
        return parts;
    }
}
