package org.waymark.kind.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.model.dataset.RecordWords;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.Update;
import org.waymark.render.updates.UpdateView;
import org.waymark.render.updates.UpdateView.Phrase;

/** A record that has changed, or whose sources were read again. */
record RecordUpdate(DataRecord whole, RecordRevision revision) implements Update {
    @Override
    public LocalDate day() {
        return revision.effective().value();
    }

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
    public Optional<Provenance> provenance(Language language) {
        return revision.in(language).map(RecordWords::provenance);
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Phrase name = Phrase.of(
                revision.name(context.language()),
                revision.in(context.language()).isPresent() ? context.language() : context.source());
        return new UpdateView(
                Addresses.piece(whole, context.language()),
                "",
                name,
                name,
                UpdateView.change(revision, context),
                revision.in(context.language()).isPresent() ? List.of() : List.of(UpdateView.behind(context)),
                List.of());
    }
}
