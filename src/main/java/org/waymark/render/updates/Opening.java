package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Map<String, Integer> counts = counted.stream().collect(Collectors.toMap(Update.Group::counted, this::count));
        String sentence = context.messages().text("updates.opening", counts);
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
