package org.waymark.render.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.i18n.Typeset;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Revision;
import org.waymark.render.Addresses;
import org.waymark.render.Link;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.Linker;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;
import org.waymark.translation.TranslatedText;
import org.waymark.value.FilledValues;

/** Renders the pages of the earlier texts of an answer. */
record PastPages(PageContext page, Entry entry) {

    String html(Revision revision) {
        Messages messages = page.messages();
        TranslatedText reading = past(revision);
        Document document = reading.version().document();
        Linker linker = new Linker(new OldTargets(new PageTargets(page), entry));
        var text = new TextWriter(linker, TextWriter.Layout.ALONE).write(reading);
        Map<String, String> days = Map.of(
                "from", page.date(revision.effective().value()),
                "until", page.date(until(revision)));
        String title = messages.text(
                "past.title", Map.of("title", document.title().value(), "day", days.getOrDefault("from", "")));
        return page.html(
                "page/past",
                new PastPage(
                        page.frame(FrameRequest.hidden(title, Optional.of(document.provenance()))),
                        messages.text("past.held", days),
                        page.link(entry),
                        new Link(
                                page.href(Addresses.history(entry.id(), page.language())),
                                messages.text("past.history")),
                        Statuses.of(document.language(), document.provenance(), page),
                        text,
                        Definitions.of(linker.terms(), page),
                        SourceList.of(Stream.concat(reading.cites(), linker.sources().stream()), page),
                        List.of()));
    }

    /** The text with the values of the last day on which it held. */
    private TranslatedText past(Revision revision) {
        if (page.site().values().all().isEmpty()) {
            return TranslatedText.past(entry, revision, page.language());
        }
        Entry then = new Typeset().set(FilledValues.then(until(revision).minusDays(1), entry, page.site()));
        Revision own = then.revisions().stream()
                .filter(one -> one.number() == revision.number())
                .findFirst()
                .orElse(revision);
        return TranslatedText.past(then, own, page.language());
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
