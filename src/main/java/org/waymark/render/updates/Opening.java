package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.Addresses;
import org.waymark.render.LanguageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/** The guide's first day: the amount of content, in one line. */
record Opening(LocalDate day, List<Update> first) implements Update {
    @Override
    public Group part() {
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
    public UpdateView told(LanguageContext context) {
        Phrase title = Phrase.of(context.guide().title().in(context.language()), context.language());
        Map<String, Integer> counts = Map.of(
                "answers", count(Group.ANSWERS),
                "words", count(Group.WORDS),
                "checks", count(Group.QUIZ),
                "states", states());
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
        return (int) first.stream().filter(update -> update.part() == part).count();
    }

    private int states() {
        return first.stream()
                .filter(StatesAdded.class::isInstance)
                .mapToInt(update -> ((StatesAdded) update).count())
                .sum();
    }
}
