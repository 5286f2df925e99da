package org.waymark.render.updates;

import java.util.List;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Revision;
import org.waymark.model.Version;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/** An answer, term or page that is new or has changed. */
record EntryUpdate(Entry entry, Revision revision) implements RevisionUpdate {
    @Override
    public Group group() {
        return switch (entry.id().kind()) {
            case FAQ -> Group.ANSWERS;
            case TERM -> Group.WORDS;
            case PAGE -> Group.PAGES;
        };
    }

    @Override
    public boolean isNew() {
        return revision.number() == entry.published().get(0).number();
    }

    /** Uses the oldest slug of the entry, so that a new slug does not make old changes look new. */
    @Override
    public String key() {
        String slug = entry.formerly().stream()
                .findFirst()
                .map(Located::value)
                .orElse(entry.id().slug());
        return entry.id().kind().folder() + "/" + slug + "/r" + revision.number();
    }

    private String label() {
        return switch (entry.id().kind()) {
            case FAQ -> "updates.new.faq";
            case TERM -> "updates.new.term";
            case PAGE -> "updates.new.page";
        };
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Messages messages = context.messages();
        Version shown = entry.shownIn(context.language());
        Language own = shown.document().language();
        boolean isOlder = !own.equals(context.language()) || shown.revision().number() < revision.number();
        return new UpdateView(
                Addresses.entry(entry.id(), context.language()),
                isNew() ? messages.text(label()) : "",
                Phrase.of(shown.document().heading().value(), own),
                Phrase.of(shown.document().title().value(), own),
                sentences(context),
                isOlder ? List.of(UpdateView.behind(context)) : List.of(),
                List.of());
    }
}
