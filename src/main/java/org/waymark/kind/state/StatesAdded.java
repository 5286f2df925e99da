package org.waymark.kind.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.Update;
import org.waymark.render.updates.UpdateView;
import org.waymark.render.updates.UpdateView.Phrase;

/** State laws that were added: one update for all of a day. */
record StatesAdded(LocalDate day, int count) implements Update {
    @Override
    public Group group() {
        return StateKind.GROUP;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public String key() {
        return "states/" + day;
    }

    @Override
    public Optional<Provenance> provenance(Language language) {
        return Optional.empty();
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Messages messages = context.messages();
        Phrase heading = Phrase.of(messages.text("states.heading"), context.language());
        String added = messages.text("updates.new.states", Map.of("count", count));
        return new UpdateView(
                Addresses.list(StateLaw.LIST, context.language()),
                "",
                heading,
                heading,
                List.of(Phrase.of(added, context.language())),
                List.of(),
                List.of());
    }
}
