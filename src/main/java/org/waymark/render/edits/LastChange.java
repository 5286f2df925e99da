package org.waymark.render.edits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.history.History;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.Revision;
import org.waymark.render.Addresses;
import org.waymark.render.Link;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.Linker;

/**
 * The notice of a text about its own last change, shown for some time after the change.
 *
 * @param line the day and, if the language states it, what changed for the reader
 * @param fold the changes, to be unfolded; empty if they would make the page too heavy
 * @param history the link to all changes
 */
public record LastChange(String line, List<ChangesView> fold, Link history) {
    private static final int DAYS = 90;

    /** The limit in characters of HTML, about 1 KB compressed. Even the heaviest answer has room for that. */
    private static final int MOST_HTML = 6000;

    /**
     * The last change of an answer's own text in a language, for a page; empty if it was more than 90
     * days before the guide's day.
     */
    public static Optional<LastChange> of(Entry entry, PageContext page) {
        History history = History.of(entry, page.language());
        int newest = history.versions().size() - 1;
        Revision revision = history.versions().get(newest).revision();
        LocalDate day = revision.effective().value();
        if (newest == 0 || page.siteContext().day().isAfter(day.plusDays(DAYS))) {
            return Optional.empty();
        }
        Linker linker = new Linker(new PastTargets(page, entry));
        ChangesView changes = new ChangesWriter(linker).write(history, newest);
        int length =
                changes.parts().stream().mapToInt(part -> part.html().length()).sum();
        return Optional.of(new LastChange(
                line(revision, page), length > MOST_HTML ? List.of() : List.of(changes), link(entry, page)));
    }

    /** The link to all changes of an answer. */
    public static Link link(Entry entry, PageContext page) {
        return new Link(
                page.href(Addresses.history(entry.id(), page.language())),
                page.messages().text("changed.all"));
    }

    private static String line(Revision revision, LanguageContext context) {
        Messages messages = context.messages();
        String day = context.date(revision.effective().value());
        return revision.change(context.language())
                .map(change -> messages.text("changed.sentence", Map.of("day", day, "sentence", change.value())))
                .orElseGet(() -> messages.text("changed.day", Map.of("day", day)));
    }
}
