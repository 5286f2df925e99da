package org.waymark.render.updates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Guidebook;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.text.Statuses;
import org.waymark.render.updates.Told.Words;

/** Plans the page of what changed, and its feed, in each language. */
public final class UpdatesRenderer implements Renderer {
    @Override
    public Stream<Page> plan(Guidebook book) {
        Chronicle chronicle = Chronicle.of(book);
        return book.languages().stream()
                .flatMap(language -> Stream.of(
                        Page.of(Addresses.updates(language), () -> page(chronicle, book, language)),
                        Page.of(Addresses.feed(language), new Feed(chronicle, book, language)::xml)));
    }

    private static String page(Chronicle chronicle, Guidebook book, Language language) {
        Messages messages = book.messages(language);
        UpdatesPage page = new UpdatesPage(
                new Frames(book)
                        .frame(language, Frames.Wanted.of(messages.text("updates.heading"), Addresses::updates)),
                statuses(chronicle, messages),
                chronicle.issues().stream()
                        .map(issue -> issue(issue, book, language))
                        .toList());
        return book.theme().html("page/updates", page, messages);
    }

    private static List<String> statuses(Chronicle chronicle, Messages messages) {
        boolean isByMachine = chronicle
                .updates()
                .flatMap(update -> update.provenance(messages.language()).stream())
                .anyMatch(Statuses::isByMachine);
        return isByMachine ? List.of(messages.text("status.machine")) : List.of();
    }

    private static UpdatesPage.Issue issue(Chronicle.Issue issue, Guidebook book, Language language) {
        return new UpdatesPage.Issue(
                "d" + issue.day(),
                book.date(issue.day(), language),
                issue.edition().stream()
                        .map(edition -> Words.of(
                                edition.name().in(language), edition.name().shown(language)))
                        .toList(),
                issue.opening().stream()
                        .flatMap(opening -> opening.told(book, language).sentences().stream())
                        .toList(),
                groups(issue.updates(), book, language));
    }

    private static List<UpdatesPage.Group> groups(List<Update> updates, Guidebook book, Language language) {
        Map<Update.Part, List<Update>> byPart =
                updates.stream().collect(Collectors.groupingBy(Update::part, TreeMap::new, Collectors.toList()));
        return byPart.entrySet().stream()
                .map(part -> new UpdatesPage.Group(
                        book.messages(language).text(part.getKey().message()),
                        part.getValue().stream()
                                .map(update -> change(update.told(book, language), Addresses.updates(language)))
                                .toList()))
                .toList();
    }

    private static UpdatesPage.Change change(Told told, Address here) {
        return new UpdatesPage.Change(
                here.to(told.target()), told.label(), told.heading(), told.sentences(), told.notes(), told.details());
    }
}
