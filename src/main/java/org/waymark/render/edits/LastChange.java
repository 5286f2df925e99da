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
import org.waymark.render.LanguageContext;
import org.waymark.render.Link;
import org.waymark.render.PageContext;
import org.waymark.render.text.Linker;

/**
 * What a text says of its own last change, for some time after it.
 *
 * @param line on which day, and, where it is told in the language, what changed for the reader
 * @param fold what changed, to be unfolded; empty where that is more than a page may weigh
 * @param history all changes
 */
public record LastChange(String line, List<ChangesView> fold, Link history) {
    private static final int DAYS = 90;

    /** So much HTML, which is about 1 KB compressed: an answer that is nearly as heavy as a page may be still has room for it. */
    private static final int MOST_HTML = 6000;

    /** The change of an answer's own text in a language, on a page; empty where it was long before the guide's day. */
    public static Optional<LastChange> of(Entry entry, PageContext page) {
        History history = History.of(entry, page.language());
        int newest = history.versions().size() - 1;
        Revision revision = history.versions().get(newest).revision();
        LocalDate day = revision.effective().value();
        if (newest == 0 || page.everywhere().day().isAfter(day.plusDays(DAYS))) {
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
                .map(change -> messages.text("changed.sentence", Map.of("day", day, "sentence", change)))
                .orElseGet(() -> messages.text("changed.day", Map.of("day", day)));
    }
}
