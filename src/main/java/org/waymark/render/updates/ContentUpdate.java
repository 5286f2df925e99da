package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/**
 * What has changed of an entry without a revision: it was retired, or shows another value or picture.
 *
 * @param what changed, as the last part of the identifier
 * @param sentence a message of the interface that says it
 */
record ContentUpdate(Entry entry, LocalDate day, String what, Function<LanguageContext, String> sentence)
        implements Update {
    /** The retirement of an entry that has been published. Its address says what to read instead. */
    static Stream<Update> retired(Entry entry) {
        return entry.retired().stream()
                .filter(retired -> entry.isPublished())
                .map(retired -> new ContentUpdate(
                        entry,
                        retired.on(),
                        "retired",
                        context ->
                                context.messages().text("moved.retired", Map.of("day", context.date(retired.on())))));
    }

    @Override
    public Group group() {
        return first().group();
    }

    private EntryUpdate first() {
        return new EntryUpdate(entry, entry.published().get(0));
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String key() {
        return first().key().replaceFirst("/r\\d+$", "/" + what);
    }

    /** Empty, because the sentence is a message of the interface. */
    @Override
    public Optional<Provenance> provenance(Language language) {
        return Optional.empty();
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Document shown = entry.shownIn(context.language()).document();
        return new UpdateView(
                Addresses.entry(entry.id(), context.language()),
                "",
                Phrase.of(shown.heading().value(), shown.language()),
                Phrase.of(shown.title().value(), shown.language()),
                List.of(Phrase.of(sentence.apply(context), context.language())),
                List.of(),
                List.of());
    }
}
