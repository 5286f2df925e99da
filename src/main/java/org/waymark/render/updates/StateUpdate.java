package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.StateLaw;
import org.waymark.model.StateWords;
import org.waymark.render.Addresses;
import org.waymark.render.Guidebook;
import org.waymark.render.updates.Told.Words;

/** The law of a state that says something else, or was read anew. */
record StateUpdate(StateLaw state, StateLaw.Edition revision) implements Update {
    @Override
    public LocalDate day() {
        return revision.effective().value();
    }

    @Override
    public Part part() {
        return Part.STATES;
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String key() {
        return "states/" + state.code() + "/r" + revision.number();
    }

    @Override
    public Optional<Provenance> provenance(Language language) {
        return revision.in(language).map(StateWords::provenance);
    }

    @Override
    public Told told(Guidebook book, Language language) {
        Words name = Words.of(
                revision.name(language),
                revision.in(language).isPresent() ? language : book.guide().source());
        return new Told(
                Addresses.state(state.code(), language),
                "",
                name,
                name,
                Told.change(revision, book, language),
                revision.in(language).isPresent() ? List.of() : List.of(Told.behind(book, language)),
                List.of());
    }
}
