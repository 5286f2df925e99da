package org.waymark.render.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.history.TranslatedText;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Organization;
import org.waymark.model.Provenance;
import org.waymark.model.Reference;
import org.waymark.model.Revision;
import org.waymark.model.Version;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.SignpostLinks;
import org.waymark.render.SiteContext;
import org.waymark.render.edits.LastChange;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextView;
import org.waymark.render.text.TextWriter;

/** Makes the pages of answers, terms and pages about the guide. */
final class EntryPages {
    private final SiteContext book;
    private final Frames frames;
    private final List<Entry> inOrder;
    private final Map<EntryId, Integer> positions = new HashMap<>();
    private final Map<String, List<Entry>> users = new TreeMap<>();

    EntryPages(SiteContext book) {
        this.book = book;
        this.frames = new Frames(book);
        this.inOrder = book.answersInOrder();
        for (int i = 0; i < inOrder.size(); i++) {
            Entry answer = inOrder.get(i);
            positions.put(answer.id(), i);
            answer.latest().document().references().stream()
                    .filter(reference -> reference.scheme() == Reference.Scheme.TERM)
                    .map(Reference::target)
                    .distinct()
                    .forEach(slug -> users.computeIfAbsent(slug, key -> new ArrayList<>())
                            .add(answer));
        }
    }

    String page(Entry entry, Language language) {
        Function<Language, Address> place = other -> Addresses.entry(entry.id(), other);
        Address here = place.apply(language);
        Linker linker = new Linker(book, new PageTargets(here, language));
        TranslatedText reading = book.reading(entry, language);
        Optional<LastChange> changed =
                hasHistory(entry) ? LastChange.of(entry, here, language, book) : Optional.empty();
        TextView text = new TextWriter(book, language, linker, TextWriter.Layout.ALONE).write(reading);
        List<HelpLine> help = help(entry, here, language);
        Version version = reading.version();
        Provenance provenance = version.document().provenance();
        EntryPage page = new EntryPage(
                frames.frame(
                        language,
                        new Frames.Request(
                                version.document().title().value(),
                                place,
                                Optional.of(provenance),
                                other -> !entry.shownIn(other).isIn(other))),
                parent(entry, here, language),
                Statuses.of(reading, book, language),
                changed.stream().toList(),
                text,
                Definitions.of(linker.terms(), book, new Definitions.Page(here, language)),
                SourceList.of(Stream.concat(reading.cites(), linker.sources().stream()), book, language),
                entry.id().kind() == EntryKind.TERM
                        ? version.document().aliases().stream()
                                .map(Located::value)
                                .toList()
                        : List.of(),
                dates(entry, language, changed),
                hasHistory(entry) ? List.of(LastChange.link(entry, here, language, book)) : List.of(),
                print(entry, here, language),
                help,
                help.stream().anyMatch(line -> line.role().equals(Organization.Role.HELP_LINE.id())),
                book.pageLinks("safety", here, language),
                related(entry, here, language),
                neighbour(entry, -1, here, language),
                neighbour(entry, 1, here, language));
        return new Pages(book).html(template(entry.id().kind()), language, page);
    }

    private static boolean hasHistory(Entry entry) {
        return entry.id().kind() == EntryKind.FAQ && entry.hasChanged();
    }

    /** Those that the entry names; the page that the guide names for it lists all unless it says otherwise. */
    private List<HelpLine> help(Entry entry, Address here, Language language) {
        boolean isHelpPage = new SignpostLinks(book, here, language)
                .helpPage()
                .filter(entry.id()::equals)
                .isPresent();
        return entry.help().isEmpty() && isHelpPage
                ? HelpLine.of(EnumSet.allOf(Organization.Role.class), book, language)
                : HelpLine.of(entry.help(), book, language);
    }

    private static String template(EntryKind kind) {
        return switch (kind) {
            case FAQ -> "question";
            case TERM -> "term";
            case PAGE -> "plain";
        };
    }

    /** Where it belongs: the topic or the glossary; a page about the guide belongs nowhere. */
    private List<Link> parent(Entry entry, Address here, Language language) {
        if (entry.id().kind() == EntryKind.TERM) {
            return List.of(new Link(
                    here.to(Addresses.glossary(language)),
                    book.messages(language).text("nav.glossary")));
        }
        return book.topicOf(entry).stream()
                .map(topic -> new Link(
                        here.to(Addresses.topic(topic.id().value(), language)),
                        topic.name().in(language)))
                .toList();
    }

    private List<String> dates(Entry entry, Language language, Optional<LastChange> said) {
        Messages messages = book.messages(language);
        List<Revision> published = entry.published();
        List<String> dates = new ArrayList<>();
        String since = book.date(published.get(0).effective().value(), language);
        dates.add(messages.text("dates.since", Map.of("day", since)));
        if (published.size() > 1) {
            Revision last = published.get(published.size() - 1);
            String day = book.date(last.effective().value(), language);
            dates.add(messages.text("dates.changed", Map.of("day", day)));
            // above a text that changed not long ago the sentence stands already
            last.change(language).filter(change -> said.isEmpty()).ifPresent(dates::add);
        }
        entry.shownIn(language)
                .document()
                .provenance()
                .checked()
                .ifPresent(day -> dates.add(messages.text("dates.checked", Map.of("day", book.date(day, language)))));
        return dates;
    }

    private List<Link> print(Entry entry, Address here, Language language) {
        Messages messages = book.messages(language);
        return book.topicOf(entry).stream()
                .map(topic -> new Link(
                        here.to(Addresses.printedTopic(topic.id().value(), language)) + "#"
                                + entry.id().slug(),
                        messages.text("print.this")))
                .toList();
    }

    private List<EntryPage.Group> related(Entry entry, Address here, Language language) {
        Messages messages = book.messages(language);
        List<EntryPage.Group> groups = new ArrayList<>();
        if (entry.id().kind() == EntryKind.TERM) {
            Stream<Link> links = users.getOrDefault(entry.id().slug(), List.of()).stream()
                    .map(user -> book.link(user, here, language));
            group(messages.text("related.users"), links).ifPresent(groups::add);
        }
        Stream<Link> related = entry.latest().revision().related().stream()
                .flatMap(name -> book.site().named(name.value()).stream())
                .filter(SiteContext::isShown)
                .map(other -> book.link(other, here, language));
        group(messages.text("related.more"), related).ifPresent(groups::add);
        return groups;
    }

    private static Optional<EntryPage.Group> group(String heading, Stream<Link> found) {
        List<Link> links = found.toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new EntryPage.Group(heading, links));
    }

    private List<Link> neighbour(Entry entry, int step, Address here, Language language) {
        Integer position = positions.get(entry.id());
        if (position == null || position + step < 0 || position + step >= inOrder.size()) {
            return List.of();
        }
        return List.of(book.link(inOrder.get(position + step), here, language));
    }
}
