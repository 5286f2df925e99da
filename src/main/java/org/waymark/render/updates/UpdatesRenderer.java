package org.waymark.render.updates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;
import org.waymark.render.text.Statuses;
import org.waymark.render.updates.UpdateView.Phrase;

/** Plans the page of changes and its feed in each language. */
public final class UpdatesRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext book) {
        Changelog chronicle = Changelog.of(book);
        return book.languages().stream()
                .flatMap(language -> Stream.of(
                        Page.of(Addresses.updates(language), () -> page(chronicle, book, language)),
                        Page.of(Addresses.feed(language), new Feed(chronicle, book, language)::xml)));
    }

    private static String page(Changelog chronicle, SiteContext book, Language language) {
        Messages messages = book.messages(language);
        UpdatesPage page = new UpdatesPage(
                new Frames(book)
                        .frame(language, Frames.Request.of(messages.text("updates.heading"), Addresses::updates)),
                statuses(chronicle, messages),
                chronicle.issues().stream()
                        .map(issue -> issue(issue, book, language))
                        .toList());
        return book.theme().html("page/updates", page, messages);
    }

    private static List<String> statuses(Changelog chronicle, Messages messages) {
        boolean isByMachine = chronicle
                .updates()
                .flatMap(update -> update.provenance(messages.language()).stream())
                .anyMatch(Statuses::isByMachine);
        return isByMachine ? List.of(messages.text("status.machine")) : List.of();
    }

    private static UpdatesPage.Release issue(Changelog.Release issue, SiteContext book, Language language) {
        return new UpdatesPage.Release(
                "d" + issue.day(),
                book.date(issue.day(), language),
                issue.edition().stream()
                        .map(edition -> Phrase.of(
                                edition.name().in(language), edition.name().shown(language)))
                        .toList(),
                issue.opening().stream()
                        .flatMap(opening -> opening.told(book, language).sentences().stream())
                        .toList(),
                groups(issue, book, language));
    }

    private static List<UpdatesPage.Group> groups(Changelog.Release issue, SiteContext book, Language language) {
        Map<Update.Group, List<Update>> byPart =
                issue.updates().stream().collect(groupingBy(Update::part, TreeMap::new, toList()));
        return byPart.entrySet().stream()
                .map(part -> group(part.getKey(), told(part.getValue(), book, language), book.messages(language)))
                .toList();
    }

    private static List<UpdateView> told(List<Update> updates, SiteContext book, Language language) {
        return updates.stream().map(update -> update.told(book, language)).toList();
    }

    /** Groups for answers and questionnaires are open, because readers look for these; the others are closed. */
    private static UpdatesPage.Group group(Update.Group part, List<UpdateView> told, Messages messages) {
        Address here = Addresses.updates(messages.language());
        Collection<List<UpdateView>> alike = told.stream()
                .collect(groupingBy(UpdateView::said, LinkedHashMap::new, toList()))
                .values();
        return new UpdatesPage.Group(
                messages.text(part.message()),
                told.size(),
                part == Update.Group.ANSWERS || part == Update.Group.QUIZ,
                alike.stream().map(same -> change(same, here)).toList());
    }

    private static UpdatesPage.Change change(List<UpdateView> alike, Address here) {
        UpdateView told = alike.get(0);
        List<UpdatesPage.Changed> changed = alike.stream()
                .map(one -> new UpdatesPage.Changed(here.to(one.target()), one.heading()))
                .toList();
        return new UpdatesPage.Change(told.label(), changed, told.sentences(), told.notes(), told.details());
    }
}
