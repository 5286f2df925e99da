package org.waymark.render.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.history.Change;
import org.waymark.history.History;
import org.waymark.history.WordDiff;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.PageContext;
import org.waymark.render.text.BlockLinks;
import org.waymark.render.text.Linker;

/** Writes the changes between two texts, part by part. Unchanged parts are only counted. */
public final class ChangesWriter {
    private final PageContext page;
    private final Messages messages;
    private final Linker linker;

    /** Creates a writer for a page in the language of the messages. */
    public ChangesWriter(Linker linker) {
        this.page = linker.page();
        this.messages = page.messages();
        this.linker = linker;
    }

    /** The changes that led to the version at the index, which must be at least 1. */
    public ChangesView write(History history, int index) {
        Document before = history.versions().get(index - 1).document();
        Document after = history.versions().get(index).document();
        var edits = new EditPage(after.language(), history.entry());
        List<ChangesView.Change> parts = new ArrayList<>();
        if (!before.heading().value().equals(after.heading().value())) {
            Markup old = Edits.plain(before.heading().value());
            Markup young = Edits.plain(after.heading().value());
            parts.add(new ChangesView.Change("changed", messages.text("edit.heading"), edits.edited(old, young)));
        }
        int same = 0;
        for (History.ChangedBlock part : history.changes(index)) {
            if (part.change() != Change.SAME) {
                same(same, parts);
                add(part(part, edits), parts);
            }
            same = part.change() == Change.SAME ? same + 1 : 0;
        }
        same(same, parts);
        return new ChangesView(after.language().tag(), Locales.direction(after.language()), List.copyOf(parts));
    }

    /** Adds a part. Consecutive parts that moved to the same place are shown once. */
    private static void add(ChangesView.Change part, List<ChangesView.Change> parts) {
        boolean isToldAlready = !parts.isEmpty() && parts.get(parts.size() - 1).equals(part);
        if (!isToldAlready || !part.kind().equals("moved")) {
            parts.add(part);
        }
    }

    private void same(int count, List<ChangesView.Change> parts) {
        if (count > 0) {
            parts.add(new ChangesView.Change("same", messages.text("edit.same", Map.of("count", count)), ""));
        }
    }

    private ChangesView.Change part(History.ChangedBlock part, EditPage edits) {
        Optional<Link> moved = part.moved().flatMap(to -> new BlockLinks(page).section(to));
        if (moved.isPresent()) {
            return new ChangesView.Change("moved", messages.text("edit.moved-to"), edits.link(moved.get()));
        }
        String kind = part.change().name().toLowerCase(Locale.ROOT);
        String label = part.withdrawn()
                .map(day -> messages.text("edit.withdrawn", Map.of("day", page.date(day))))
                .orElseGet(() -> messages.text(key(part.change())));
        return new ChangesView.Change(kind, label, words(part, edits));
    }

    private static String key(Change change) {
        return switch (change) {
            case SAME, CHANGED -> "edit.changed";
            case MOVED -> "edit.moved";
            case NEW -> "edit.new";
            case GONE -> "edit.gone";
        };
    }

    private static String words(History.ChangedBlock part, EditPage edits) {
        Optional<Markup> before = part.before();
        Optional<Markup> after = part.after();
        if (before.isPresent() && after.isPresent()) {
            return part.change() == Change.MOVED
                    ? edits.html(Edits.flat(after.get()))
                    : edits.edited(before.get(), after.get());
        }
        return after.map(markup -> "<ins class=\"edit__all\">" + edits.html(Edits.flat(markup)) + "</ins>")
                .or(() ->
                        before.map(markup -> "<del class=\"edit__all\">" + edits.plain(Edits.flat(markup)) + "</del>"))
                .orElse("");
    }

    /**
     * Fills the placeholders of edits: no ids and no footnotes; the words that announce an edit are in the language of
     * the page.
     */
    private final class EditPage implements Markup.Page {
        private final WordDiff diff;
        private final boolean isForeign;
        private final EntryId text;
        private boolean isLinked = true;

        EditPage(Language written, EntryId text) {
            this.diff = new WordDiff(new Breaks(written));
            this.text = text;
            this.isForeign = !written.equals(messages.language());
        }

        String edited(Markup before, Markup after) {
            return html(Edits.of(before, after, diff));
        }

        String html(Markup markup) {
            return markup.html(this);
        }

        /** A link in the reader's language. */
        String link(Link link) {
            String html = "<a href=\"" + Html.escape(link.href()) + "\">" + Html.escape(link.text()) + "</a>";
            return "<p>" + (isForeign ? Html.in(messages.language(), html) : html) + "</p>";
        }

        /** Without links, because removed text may link to pages that were removed too. */
        String plain(Markup markup) {
            isLinked = false;
            String html = markup.html(this);
            isLinked = true;
            return html;
        }

        @Override
        public Markup.Anchor anchor(Reference reference) {
            boolean isNote = reference.scheme() == Reference.Scheme.FOOTNOTE;
            return isLinked && !isNote ? linker.anchor(linker.now(reference, text), "") : Markup.Anchor.NONE;
        }

        @Override
        public String id() {
            return "";
        }

        @Override
        public String message(String key) {
            String word = Html.escape(messages.text(key));
            return isForeign ? Html.in(messages.language(), word) : word;
        }

        @Override
        public int headingShift() {
            return 0;
        }

        /** Edits are always visible. */
        @Override
        public boolean opensDetails() {
            return true;
        }
    }
}
