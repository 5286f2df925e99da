package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/**
 * The guide's first day: the amount of content, in one line.
 *
 * @param counted the groups whose updates are counted
 */
record Opening(LocalDate day, List<Update> first, List<Update.Group> counted) implements Update {
    @Override
    public Group group() {
        return Group.PAGES;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public String key() {
        return "opening";
    }

    @Override
    public Optional<Provenance> provenance(Language language) {
        return Optional.empty();
    }

    @Override
    public UpdateView view(LanguageContext context) {
        Phrase title = Phrase.of(context.guide().title().in(context.language()), context.language());
        Map<String, Object> values = new HashMap<>();
        StringBuilder records = new StringBuilder();
        for (Update.Group group : counted) {
            values.put(group.counted(), count(group));
            context.messages()
                    .find(group.counted() + ".updates.opening", Map.of("count", count(group)))
                    .ifPresent(records::append);
        }
        values.put("records", records.toString());
        String sentence = context.messages().text("updates.opening", values);
        return new UpdateView(
                Addresses.home(context.language()),
                "",
                title,
                title,
                List.of(Phrase.of(sentence, context.language())),
                List.of(),
                List.of());
    }

    private int count(Group part) {
        return first.stream()
                .filter(update -> update.group().equals(part))
                .mapToInt(Update::count)
                .sum();
    }
}
