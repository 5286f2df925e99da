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
import org.waymark.model.BlockNode;
import org.waymark.model.Document;
import org.waymark.model.EntryId;
import org.waymark.model.InlineNode;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;
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
        return write(history, index - 1, index);
    }

    /** The changes between two versions. */
    public ChangesView write(History history, int earlier, int later) {
        Document before = history.versions().get(earlier).document();
        Document after = history.versions().get(later).document();
        var edits = new EditContext(after.language(), history.entry());
        List<ChangesView.Change> parts = new ArrayList<>();
        if (!before.heading().value().equals(after.heading().value())) {
            Markup old = paragraph(before.heading().value());
            Markup young = paragraph(after.heading().value());
            parts.add(new ChangesView.Change("changed", messages.text("edit.heading"), edits.edited(old, young)));
        }
        int same = 0;
        for (History.ChangedBlock part : history.changes(earlier, later)) {
            if (part.change() != Change.SAME) {
                same(same, parts);
                add(part(part, edits), parts);
            }
            same = part.change() == Change.SAME ? same + 1 : 0;
        }
        same(same, parts);
        return new ChangesView(after.language().tag(), Locales.direction(after.language()), List.copyOf(parts));
    }

    private static Markup paragraph(String text) {
        return new Markup(List.of(new BlockNode.Paragraph(List.of(new InlineNode.Text(text)))));
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

    private ChangesView.Change part(History.ChangedBlock part, EditContext edits) {
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

    private static String words(History.ChangedBlock part, EditContext edits) {
        Optional<Markup> before = part.before();
        Optional<Markup> after = part.after();
        if (before.isPresent() && after.isPresent()) {
            return part.change() == Change.MOVED ? edits.html(after.get()) : edits.edited(before.get(), after.get());
        }
        return after.map(markup -> "<ins class=\"edit__all\">" + edits.html(markup) + "</ins>")
                .or(() -> before.map(markup -> "<del class=\"edit__all\">" + edits.plain(markup) + "</del>"))
                .orElse("");
    }

    /** Edits as the page shows them: without ids and links to footnotes, announced in the language of the page. */
    private final class EditContext implements MarkupContext {
        private final WordDiff diff;
        private final boolean isForeign;
        private final EntryId text;
        private boolean isLinked = true;

        EditContext(Language written, EntryId text) {
            this.diff = new WordDiff(new Breaks(written));
            this.text = text;
            this.isForeign = !written.equals(messages.language());
        }

        String edited(Markup before, Markup after) {
            return Edits.of(before, after, this, diff);
        }

        String html(Markup markup) {
            return MarkupSerializer.html(markup, this);
        }

        /** A link in the reader's language. */
        String link(Link link) {
            String html = "<a href=\"" + Html.escape(link.href()) + "\">" + Html.escape(link.text()) + "</a>";
            return "<p>" + (isForeign ? Html.in(messages.language(), html) : html) + "</p>";
        }

        /** Without links, because removed text may link to pages that were removed too. */
        String plain(Markup markup) {
            isLinked = false;
            String html = html(markup);
            isLinked = true;
            return html;
        }

        @Override
        public Anchor anchor(Reference reference) {
            boolean isNote = reference.is(Reference.Scheme.FOOTNOTE);
            return isLinked && !isNote ? linker.anchor(linker.now(reference, text), "") : Anchor.NONE;
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

        /** A heading among edits would mislead readers who jump from heading to heading. */
        @Override
        public String heading(int level) {
            return "p";
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
