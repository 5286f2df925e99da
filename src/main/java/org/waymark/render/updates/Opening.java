package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.Addresses;
import org.waymark.render.Guidebook;
import org.waymark.render.updates.Told.Words;

/** The guide's first day, in one line: how much there was. */
record Opening(LocalDate day, List<Update> first) implements Update {
    @Override
    public Part part() {
        return Part.PAGES;
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
    public Told told(Guidebook book, Language language) {
        Words title = Words.of(book.guide().title().in(language), language);
        Map<String, Integer> counts = Map.of(
                "answers", count(Part.ANSWERS),
                "words", count(Part.WORDS),
                "checks", count(Part.QUIZ),
                "states", states());
        String sentence = book.messages(language).text("updates.opening", counts);
        return new Told(
                Addresses.home(language),
                "",
                title,
                title,
                List.of(Words.of(sentence, language)),
                List.of(),
                List.of());
    }

    private int count(Part part) {
        return (int) first.stream().filter(update -> update.part() == part).count();
    }

    private int states() {
        return first.stream()
                .filter(StatesAdded.class::isInstance)
                .mapToInt(update -> ((StatesAdded) update).count())
                .sum();
    }
}
