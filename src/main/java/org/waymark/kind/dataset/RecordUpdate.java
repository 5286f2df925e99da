package org.waymark.kind.dataset;

import java.util.List;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.RevisionUpdate;
import org.waymark.render.updates.UpdateView;
import org.waymark.render.updates.UpdateView.Phrase;

/** A record that has changed, or whose sources were read again. */
record RecordUpdate(DataRecord whole, RecordRevision revision) implements RevisionUpdate {
    @Override
    public Group group() {
        return RecordUpdates.group(whole.dataset());
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String key() {
        return whole.path() + "/r" + revision.number();
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Phrase name =
                Phrase.of(revision.name(context.language()), isBehind(context) ? context.source() : context.language());
        return new UpdateView(
                Addresses.piece(whole, context.language()),
                "",
                name,
                name,
                sentences(context),
                notes(context),
                List.of());
    }
}
