package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.Revision;
import org.waymark.model.Version;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Lazy;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.edits.LastChange;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextView;
import org.waymark.render.text.TextWriter;
import org.waymark.translation.TranslatedText;

/** Makes the pages of answers, terms and pages about the guide. */
final class EntryPages {
    private final SiteContext site;
    private final Lazy<ReadingOrder> order;

    EntryPages(SiteContext site) {
        this.site = site;
        this.order = new Lazy<>(() -> new ReadingOrder(site));
    }

    /** The entry's page in each language. */
    Stream<Page> plan(Entry entry) {
        Keys keys = Keys.of(() -> Stream.concat(
                Keys.text(entry, site.site()),
                neighbours(entry).map(other -> other.id().path())));
        return site.languageContexts()
                .map(context -> context.plan(
                        language -> Addresses.entry(entry.id(), language), keys, page -> html(entry, page)));
    }

    /** The entries on which the page depends apart from its text, including related entries that are not published. */
    private Stream<Entry> neighbours(Entry entry) {
        ReadingOrder known = order.get();
        Stream<Entry> related =
                entry.latest().revision().related().stream().flatMap(name -> site.site().named(name.value()).stream());
        return Stream.of(related, users(entry), known.before(entry).stream(), known.after(entry).stream())
                .flatMap(entries -> entries);
    }

    private String html(Entry entry, PageContext page) {
        Linker linker = new Linker(new PageTargets(page));
        TranslatedText reading = page.reading(entry);
        Optional<LastChange> changed = hasHistory(entry) ? LastChange.of(entry, page) : Optional.empty();
        TextView text = new TextWriter(linker, TextWriter.Layout.ALONE).write(reading);
        List<HelpLine> help = help(entry, page);
        Version version = reading.version();
        EntryPage view = new EntryPage(
                page.frame(new FrameRequest(
                        version.document().title().value(),
                        Optional.of(version.document().provenance()),
                        other -> !entry.shownIn(other).isIn(other))),
                parent(entry, page),
                Statuses.of(reading, page),
                changed.stream().toList(),
                text,
                Definitions.of(linker.terms(), page),
                SourceList.of(Stream.concat(reading.cites(), linker.sources().stream()), page),
                entry.id().kind() == EntryKind.TERM
                        ? version.document().aliases().stream()
                                .map(Located::value)
                                .toList()
                        : List.of(),
                dates(entry, page, changed),
                hasHistory(entry) ? List.of(LastChange.link(entry, page)) : List.of(),
                print(entry, page),
                help,
                hasFirst(help, page),
                page.pageLinks("safety"),
                groups(entry, page),
                order.get().before(entry).map(page::link).stream().toList(),
                order.get().after(entry).map(page::link).stream().toList());
        return page.html(template(entry.id().kind()), view);
    }

    private static boolean hasHistory(Entry entry) {
        return entry.id().kind() == EntryKind.FAQ && entry.hasChanged();
    }

    /** The organizations that the entry names. The guide's help page lists all, unless it names some. */
    private static List<HelpLine> help(Entry entry, LanguageContext context) {
        boolean isHelpPage = context.helpPage().filter(entry.id()::equals).isPresent();
        return entry.help().isEmpty() && isHelpPage
                ? HelpLine.everybody(context)
                : HelpLine.of(entry.help().stream().map(Located::value).toList(), context);
    }

    /** True if the page lists those to whom its last lines would send readers first. */
    private static boolean hasFirst(List<HelpLine> help, LanguageContext context) {
        return context.guide()
                .roles()
                .inLastLines()
                .limit(1)
                .anyMatch(role -> help.stream().anyMatch(line -> line.role().equals(role.id())));
    }

    private static String template(EntryKind kind) {
        return switch (kind) {
            case FAQ -> "page/question";
            case TERM -> "page/term";
            case PAGE -> "page/plain";
        };
    }

    /** The list that contains it: the topic or the glossary; empty for a page about the guide. */
    private List<Link> parent(Entry entry, PageContext page) {
        if (entry.id().kind() == EntryKind.TERM) {
            return List.of(new Link(
                    page.href(Addresses.glossary(page.language())),
                    page.messages().text("nav.glossary")));
        }
        return site.chapters().of(entry).stream()
                .map(chapter -> new Link(
                        page.href(chapter.page(entry, page.language())),
                        chapter.topic().name().in(page.language())))
                .toList();
    }

    private static List<String> dates(Entry entry, LanguageContext context, Optional<LastChange> lastChange) {
        Messages messages = context.messages();
        List<Revision> published = entry.published();
        List<String> dates = new ArrayList<>();
        String since = context.date(published.get(0).effective().value());
        dates.add(messages.text("dates.since", Map.of("day", since)));
        if (published.size() > 1) {
            Revision last = published.get(published.size() - 1);
            String day = context.date(last.effective().value());
            dates.add(messages.text("dates.changed", Map.of("day", day)));
            // above a text that changed recently, the sentence is shown already
            last.change(context.language())
                    .filter(change -> lastChange.isEmpty())
                    .ifPresent(change -> dates.add(change.value()));
        }
        Provenance provenance = entry.shownIn(context.language()).document().provenance();
        provenance
                .checked()
                .ifPresent(day -> dates.add(messages.text("dates.checked", Map.of("day", context.date(day)))));
        return dates;
    }

    private List<Link> print(Entry entry, PageContext page) {
        return site.chapters().of(entry).stream()
                .map(chapter -> new Link(sheet(entry, page), page.messages().text("print.this")))
                .toList();
    }

    /** The place of an answer's sheet: in the list of sheets with its files, or the sheet itself where the list is too long. */
    private String sheet(Entry entry, PageContext page) {
        return site.chapters().areListed()
                ? page.href(Addresses.prints(page.language())) + "#" + entry.slug()
                : page.href(Addresses.printedAnswer(entry.id(), page.language()));
    }

    private List<EntryPage.Group> groups(Entry entry, PageContext page) {
        Messages messages = page.messages();
        return Stream.of(
                        group(messages.text("related.users"), users(entry).map(page::link)),
                        group(messages.text("related.more"), related(entry).map(page::link)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<EntryPage.Group> group(String heading, Stream<Link> found) {
        List<Link> links = found.toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new EntryPage.Group(heading, links));
    }

    /** The answers that use the term. */
    private Stream<Entry> users(Entry entry) {
        return entry.id().kind() == EntryKind.TERM ? order.get().users(entry.id()).stream() : Stream.empty();
    }

    private Stream<Entry> related(Entry entry) {
        return entry.latest().revision().related().stream()
                .flatMap(name -> site.site().named(name.value()).stream())
                .filter(SiteContext::isShown);
    }
}
