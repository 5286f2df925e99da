package org.waymark.render.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.history.History;
import org.waymark.history.TranslatedText;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Revision;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.SiteContext;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.Linker;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;

/** Renders the pages of the earlier texts of an answer. */
record PastPages(SiteContext book, Entry entry, Language language) {

    String past(Revision revision) {
        Messages messages = book.messages(language);
        Function<Language, Address> place = other -> Addresses.past(entry.id(), revision.number(), other);
        Address here = place.apply(language);
        TranslatedText reading = History.past(entry, revision, language);
        Document document = reading.version().document();
        Linker linker = new Linker(book, new OldTargets(new PageTargets(here, language), entry));
        var text = new TextWriter(book, language, linker, TextWriter.Layout.ALONE).write(reading);
        Map<String, String> days = Map.of(
                "from", book.date(revision.effective().value(), language),
                "until", book.date(until(revision), language));
        String title = messages.text(
                "past.title", Map.of("title", document.title().value(), "day", days.getOrDefault("from", "")));
        PastPage page = new PastPage(
                new Frames(book)
                        .frame(
                                language,
                                new Frames.Request(
                                        title, place, Optional.of(document.provenance()), everywhere -> true)),
                messages.text("past.held", days),
                book.link(entry, here, language),
                new Link(here.to(Addresses.history(entry.id(), language)), messages.text("past.history")),
                Statuses.of(document.language(), document.provenance(), messages),
                text,
                Definitions.of(linker.terms(), book, new Definitions.Page(here, language)),
                SourceList.of(Stream.concat(reading.cites(), linker.sources().stream()), book, language),
                List.of());
        return book.theme().html("page/past", page, messages);
    }

    private LocalDate until(Revision revision) {
        return entry.published().stream()
                .filter(later -> later.number() > revision.number())
                .findFirst()
                .orElseThrow()
                .effective()
                .value();
    }
}
