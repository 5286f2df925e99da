package org.waymark.render.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.Retirement;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Frames;
import org.waymark.render.Guidebook;
import org.waymark.render.Link;

/**
 * The page at an address that an entry had before, or of an entry that is no longer given.
 *
 * @param next what to read now; empty where nothing replaces it
 */
public record MovedPage(Frame frame, String heading, String text, List<Link> next) {

    static Stream<OutputFile> of(Entry entry, Guidebook book, Language language) {
        Stream<OutputFile> renamed = entry.formerly().stream().map(old -> renamed(entry, old.value(), book, language));
        return Stream.concat(renamed, entry.retired().stream().map(retired -> retired(entry, retired, book, language)));
    }

    private static OutputFile renamed(Entry entry, String old, Guidebook book, Language language) {
        EntryId id = new EntryId(entry.id().kind(), old);
        String text = book.messages(language).text("moved.renamed");
        return page(id, text, Optional.of(entry), new Shelf(book, language));
    }

    private static OutputFile retired(Entry entry, Retirement retired, Guidebook book, Language language) {
        Map<String, String> day = Map.of("day", book.date(retired.on(), language));
        String text = book.messages(language).text("moved.retired", day);
        return page(
                entry.id(),
                text,
                retired.see().flatMap(see -> book.site().named(see.value())).filter(Guidebook::isShown),
                new Shelf(book, language));
    }

    /** The guide in a language. */
    private record Shelf(Guidebook book, Language language) {}

    private static OutputFile page(EntryId id, String text, Optional<Entry> next, Shelf shelf) {
        Language language = shelf.language();
        Address here = Addresses.entry(id, language);
        String heading = shelf.book().messages(language).text("moved.heading");
        var wanted = new Frames.Wanted(heading, other -> Addresses.entry(id, other), Optional.empty(), other -> true);
        List<Link> links = next.stream()
                .map(entry -> shelf.book().link(entry, here, language))
                .toList();
        MovedPage page = new MovedPage(new Frames(shelf.book()).frame(language, wanted), heading, text, links);
        return new Pages(shelf.book()).page("moved", here, language, page);
    }
}
