package org.waymark.render.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.history.History;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Localized;
import org.waymark.model.Revision;
import org.waymark.model.Version;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.SiteContext;
import org.waymark.render.edits.ChangesView;
import org.waymark.render.edits.ChangesWriter;
import org.waymark.render.edits.PastTargets;
import org.waymark.render.text.Linker;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;

/** Renders the page of an answer's changes in a language: the changes of the language's own texts. */
record HistoryPages(SiteContext book, Entry entry, Language language) {

    /**
     * Renders the page. It is excluded from search engines, because their excerpts do not show which words were struck.
     */
    String page() {
        Messages messages = book.messages(language);
        Address here = Addresses.history(entry.id(), language);
        History history = History.of(entry, language);
        Document newest = history.versions().get(history.versions().size() - 1).document();
        Linker linker = new Linker(book, new PastTargets(here, language, entry));
        List<HistoryPage.Step> steps = steps(history, new ChangesWriter(book, messages, linker), here);
        String title =
                messages.text("history.title", Map.of("title", newest.title().value()));
        Frames.Request wanted = new Frames.Request(
                title,
                other -> Addresses.history(entry.id(), other),
                Optional.of(newest.provenance()),
                everywhere -> true);
        HistoryPage page = new HistoryPage(
                new Frames(book).frame(language, wanted),
                book.link(entry, here, language),
                Statuses.of(newest.language(), newest.provenance(), messages),
                behind(history),
                steps,
                SourceList.of(linker.sources().stream(), book, language),
                List.of());
        return book.theme().html("page/history", page, messages);
    }

    private List<HistoryPage.Step> steps(History history, ChangesWriter writer, Address here) {
        List<HistoryPage.Step> steps = new ArrayList<>();
        for (int i = 0; i < history.versions().size(); i++) {
            Revision revision = history.versions().get(i).revision();
            List<ChangesView> changes = i == 0 ? List.of() : List.of(writer.write(history, i));
            steps.add(new HistoryPage.Step(
                    "r" + revision.number(),
                    book.date(revision.effective().value(), language),
                    edition(history, i).map(Edition::name).map(this::sentence).stream()
                            .toList(),
                    i == 0 ? List.of() : sentence(revision),
                    changes,
                    i == 0 ? List.of() : List.of(before(history.versions().get(i - 1), here))));
        }
        Collections.reverse(steps);
        return steps;
    }

    private Link before(Version version, Address here) {
        String href = here.to(Addresses.past(entry.id(), version.revision().number(), language));
        return new Link(href, book.messages(language).text("history.before"));
    }

    /** The first edition on or after the day of the text, unless the next text had replaced it by then. */
    private Optional<Edition> edition(History history, int index) {
        List<Version> versions = history.versions();
        LocalDate from = versions.get(index).revision().effective().value();
        Optional<LocalDate> until = index + 1 < versions.size()
                ? Optional.of(versions.get(index + 1).revision().effective().value())
                : Optional.empty();
        return book.site().editions().stream()
                .filter(edition -> !edition.day().isBefore(from))
                .findFirst()
                .filter(edition -> until.isEmpty() || edition.day().isBefore(until.get()));
    }

    private HistoryPage.Sentence sentence(Localized name) {
        Language shown = name.shown(language);
        return new HistoryPage.Sentence(name.in(language), shown.tag(), Locales.direction(shown));
    }

    /** The sentence about the change, in this language if there is one, or else in the source language. */
    private List<HistoryPage.Sentence> sentence(Revision revision) {
        Language written = revision.change(language).isPresent() ? language : revision.sourceLanguage();
        return revision
                .change(written)
                .map(change -> new HistoryPage.Sentence(change, written.tag(), Locales.direction(written)))
                .stream()
                .toList();
    }

    private List<HistoryPage.Behind> behind(History history) {
        List<Revision> since = history.since();
        if (since.isEmpty()) {
            return List.of();
        }
        Revision newest = since.get(since.size() - 1);
        Map<String, String> arguments = Map.of(
                "source", Locales.name(newest.sourceLanguage(), language),
                "day", book.date(newest.effective().value(), language));
        String line = book.messages(language).text("history.behind", arguments);
        return List.of(new HistoryPage.Behind(
                line,
                since.stream().flatMap(revision -> sentence(revision).stream()).toList()));
    }
}
