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
import org.waymark.render.Frame;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;
import org.waymark.render.text.TextWriter;

/**
 * The page at an address that an entry had before, or of an entry that is no longer given.
 *
 * @param next what to read now; empty where nothing replaces it
 * @param parts of what to read now, for who comes with the name of one: each is in view only then
 */
public record MovedPage(Frame frame, String heading, String text, List<Link> next, List<MovedSection> parts) {
    /** A part by the id that it has on either page. */
    public record MovedSection(String id, Link link) {}

    static Stream<Page> of(Entry entry, SiteContext book, Language language) {
        Shelf shelf = new Shelf(book, language);
        Stream<Page> renamed = entry.formerly().stream().flatMap(old -> renamed(entry, old.value(), shelf));
        return Stream.concat(renamed, entry.retired().stream().flatMap(retired -> retired(entry, retired, shelf)));
    }

    private static Stream<Page> renamed(Entry entry, String old, Shelf shelf) {
        EntryId id = new EntryId(entry.id().kind(), old);
        String text = shelf.book().messages(shelf.language()).text("moved.renamed");
        NextStep way = new NextStep(text, Optional.of(entry), Optional.of(entry));
        return addresses(entry, id).map(place -> page(place, way, shelf));
    }

    private static List<MovedSection> parts(Entry entry, Address here, Shelf shelf) {
        TranslatedText reading = shelf.book().reading(entry, shelf.language());
        Link whole = shelf.book().link(entry, here, shelf.language());
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

    private static Stream<Page> retired(Entry entry, Retirement retired, Shelf shelf) {
        SiteContext book = shelf.book();
        Map<String, String> day = Map.of("day", book.date(retired.on(), shelf.language()));
        String text = book.messages(shelf.language()).text("moved.retired", day);
        Optional<Entry> next =
                retired.see().flatMap(see -> book.site().named(see.value())).filter(SiteContext::isShown);
        NextStep way = new NextStep(text, next, Optional.empty());
        return addresses(entry, entry.id()).map(place -> page(place, way, shelf));
    }

    /** The addresses that the entry has under a name: its own, and those of its changes and older texts. */
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

    /**
     * How a page leads on.
     *
     * @param same the entry that has the parts which the page had
     */
    private record NextStep(String text, Optional<Entry> next, Optional<Entry> same) {}

    /** The guide in a language. */
    private record Shelf(SiteContext book, Language language) {}

    private static Page page(Function<Language, Address> place, NextStep way, Shelf shelf) {
        return Page.of(place.apply(shelf.language()), () -> html(place, way, shelf));
    }

    private static String html(Function<Language, Address> place, NextStep way, Shelf shelf) {
        Language language = shelf.language();
        Address here = place.apply(language);
        String heading = shelf.book().messages(language).text("moved.heading");
        var wanted = new Frames.Request(heading, place, Optional.empty(), other -> true);
        List<Link> links = way.next().stream()
                .map(entry -> shelf.book().link(entry, here, language))
                .toList();
        List<MovedSection> parts =
                way.same().map(entry -> parts(entry, here, shelf)).orElse(List.of());
        MovedPage page =
                new MovedPage(new Frames(shelf.book()).frame(language, wanted), heading, way.text(), links, parts);
        return new Pages(shelf.book()).html("moved", language, page);
    }
}
