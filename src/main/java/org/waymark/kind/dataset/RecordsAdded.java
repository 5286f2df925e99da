package org.waymark.kind.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.dataset.Dataset;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.Update;
import org.waymark.render.updates.UpdateView;
import org.waymark.render.updates.UpdateView.Phrase;

/** Records that were added: one update for all of a day. */
record RecordsAdded(Dataset dataset, LocalDate day, int count) implements Update {
    @Override
    public Group group() {
        return RecordUpdates.group(dataset);
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public String key() {
        return dataset.folder() + "/" + day;
    }

    @Override
    public Optional<Provenance> provenance(Language language) {
        return Optional.empty();
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Messages messages = context.messages();
        Phrase heading = Phrase.of(messages.text(dataset.names().list().heading()), context.language());
        String added = messages.text(dataset.folder() + ".updates.new", Map.of("count", count));
        return new UpdateView(
                Addresses.list(dataset.names().list(), context.language()),
                "",
                heading,
                heading,
                List.of(Phrase.of(added, context.language())),
                List.of(),
                List.of());
    }
}
