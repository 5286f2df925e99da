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
import org.waymark.render.Addresses;
import org.waymark.render.Link;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.edits.ChangesView;
import org.waymark.render.edits.ChangesWriter;
import org.waymark.render.edits.PastTargets;
import org.waymark.render.text.Linker;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;

/** Renders the page of an answer's changes in a language: the changes of the language's own texts. */
record HistoryPages(PageContext page, Entry entry) {

    /**
     * Renders the page. It is excluded from search engines, because their excerpts do not show which words were struck.
     */
    String html() {
        Messages messages = page.messages();
        History history = History.of(entry, page.language());
        Document newest = history.versions().get(history.versions().size() - 1).document();
        Linker linker = new Linker(new PastTargets(page, entry));
        List<HistoryPage.Step> steps = steps(history, new ChangesWriter(linker));
        String title =
                messages.text("history.title", Map.of("title", newest.title().value()));
        return page.html(
                "page/history",
                new HistoryPage(
                        page.frame(FrameRequest.hidden(title, Optional.of(newest.provenance()))),
                        page.link(entry),
                        Statuses.of(newest.language(), newest.provenance(), page),
                        behind(history),
                        steps,
                        SourceList.of(linker.sources().stream(), page),
                        List.of()));
    }

    private List<HistoryPage.Step> steps(History history, ChangesWriter writer) {
        List<HistoryPage.Step> steps = new ArrayList<>();
        for (int i = 0; i < history.versions().size(); i++) {
            Revision revision = history.versions().get(i).revision();
            List<ChangesView> changes = i == 0 ? List.of() : List.of(writer.write(history, i));
            steps.add(new HistoryPage.Step(
                    "r" + revision.number(),
                    page.date(revision.effective().value()),
                    edition(history, i).map(Edition::name).map(this::sentence).stream()
                            .toList(),
                    i == 0 ? List.of() : sentence(revision),
                    changes,
                    i == 0 ? List.of() : List.of(before(history.versions().get(i - 1)))));
        }
        Collections.reverse(steps);
        return steps;
    }

    private Link before(Version version) {
        String href = page.href(Addresses.past(entry.id(), version.revision().number(), page.language()));
        return new Link(href, page.messages().text("history.before"));
    }

    /** The first edition on or after the day of the text, unless the next text had replaced it by then. */
    private Optional<Edition> edition(History history, int index) {
        List<Version> versions = history.versions();
        LocalDate from = versions.get(index).revision().effective().value();
        Optional<LocalDate> until = index + 1 < versions.size()
                ? Optional.of(versions.get(index + 1).revision().effective().value())
                : Optional.empty();
        return page.site().editions().stream()
                .filter(edition -> !edition.day().isBefore(from))
                .findFirst()
                .filter(edition -> until.isEmpty() || edition.day().isBefore(until.get()));
    }

    private HistoryPage.Sentence sentence(Localized name) {
        Language shown = name.shown(page.language());
        return new HistoryPage.Sentence(name.in(page.language()), shown.tag(), Locales.direction(shown));
    }

    /** The sentence about the change, in this language if there is one, or else in the source language. */
    private List<HistoryPage.Sentence> sentence(Revision revision) {
        Language written = revision.change(page.language()).isPresent() ? page.language() : revision.sourceLanguage();
        return revision
                .change(written)
                .map(change -> new HistoryPage.Sentence(change.value(), written.tag(), Locales.direction(written)))
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
                "source", Locales.name(newest.sourceLanguage(), page.language()),
                "day", page.date(newest.effective().value()));
        String line = page.messages().text("history.behind", arguments);
        return List.of(new HistoryPage.Behind(
                line,
                since.stream().flatMap(revision -> sentence(revision).stream()).toList()));
    }
}
