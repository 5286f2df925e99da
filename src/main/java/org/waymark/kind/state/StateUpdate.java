package org.waymark.kind.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.Update;
import org.waymark.render.updates.UpdateView;
import org.waymark.render.updates.UpdateView.Phrase;

/** A state law that has changed, or whose sources were read again. */
record StateUpdate(StateLaw state, StateLaw.Revision revision) implements Update {
    @Override
    public LocalDate day() {
        return revision.effective().value();
    }

    @Override
    public Group group() {
        return StateKind.GROUP;
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String key() {
        return state.path() + "/r" + revision.number();
    }

    @Override
    public Optional<Provenance> provenance(Language language) {
        return revision.in(language).map(StateWords::provenance);
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Phrase name = Phrase.of(
                revision.name(context.language()),
                revision.in(context.language()).isPresent() ? context.language() : context.source());
        return new UpdateView(
                Addresses.piece(state, context.language()),
                "",
                name,
                name,
                UpdateView.change(revision, context),
                revision.in(context.language()).isPresent() ? List.of() : List.of(UpdateView.behind(context)),
                List.of());
    }
}
