package org.waymark.render.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Field.Role;
import org.waymark.model.dataset.Layout.PageLayout;

/** Summarizes a record in sentences: what its items do in each case, who can help, and how certain that is. */
record Summary(Wording wording, RecordView place) {
    private PageLayout layout() {
        return place.dataset().layout().page();
    }

    /** A row for each case; without cases, the facts of the record. */
    List<Fact> rows() {
        if (layout().rows().isEmpty()) {
            return place.dataset().items().isEmpty()
                    ? new ItemCards(wording, place).lines(place.items().get(0))
                    : List.of();
        }
        return layout().rows().stream().map(this::row).toList();
    }

    private Fact row(String fact) {
        Map<String, Set<Limits>> byValue = new LinkedHashMap<>();
        place.items(fact)
                .forEach(item -> byValue.computeIfAbsent(item.chosen(layout().by()), value -> new LinkedHashSet<>())
                        .add(limits(item)));
        List<String> sentences = byValue.entrySet().stream()
                .flatMap(one -> sentences(fact, one.getKey(), one.getValue()))
                .toList();
        return Fact.own(wording.text("page.row." + fact), sentences.isEmpty() ? List.of(none()) : sentences);
    }

    /** Says once what is common, followed by items that do the same with other limits. Conditions follow each. */
    private Stream<String> sentences(String fact, String value, Set<Limits> items) {
        String common = wording.text("page.can." + fact + "." + value);
        List<String> sentences = new ArrayList<>();
        for (Limits limits : items) {
            String covers = wording.text("page.covers." + limits.then());
            sentences.add(
                    sentences.isEmpty()
                            ? wording.text("sentence", Map.of("first", common, "next", covers))
                            : wording.text("page.another", Map.of("text", covers)));
            limits.conditions().stream()
                    .map(condition -> wording.text("page.condition." + condition))
                    .forEach(sentences::add);
        }
        return sentences.stream();
    }

    /**
     * The limits of an item.
     *
     * @param conditions by the names of their sentences
     */
    private record Limits(String then, List<String> conditions) {}

    private Limits limits(ItemView item) {
        return new Limits(
                item.chosen(layout().then()),
                layout().and().stream()
                        .flatMap(name -> item.value(name)
                                .map(value -> value.ids().stream())
                                .orElseGet(() -> item.is(name) ? Stream.of(name) : Stream.empty()))
                        .toList());
    }

    /** Nothing found is never worded as a "no". If the record is doubtful, the doubt comes first. */
    private String none() {
        return wording.text(place.isDoubtful() ? "page.not-sure" : "page.none");
    }

    List<Fact> ask() {
        return wording.find("page.ask-about", Map.of()).stream()
                .map(about -> Fact.own(wording.text("page.ask"), List.of(about)))
                .toList();
    }

    /** Says that the best kind of source was read only where it was. */
    List<Fact> sure() {
        return place.dataset().field(Role.CERTAINTY).stream()
                .map(field -> sure(field, place.chosen(Role.CERTAINTY).orElse(Field.UNKNOWN)))
                .toList();
    }

    private Fact sure(Field field, String value) {
        String read = (place.revision().hasBestSource()
                        ? Optional.<String>empty()
                        : wording.find("value." + field.name() + "." + value + ".elsewhere", Map.of()))
                .orElseGet(() -> wording.word(field.name(), value));
        String rest = wording.text("page.sureness." + value);
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("sentence", Map.of("first", read, "next", rest)));
        place.revision()
                .date(Role.AS_OF)
                .flatMap(asOf -> place.revision()
                        .date(Role.REVIEW)
                        .map(next -> wording.text(
                                "dates",
                                Map.of("day", wording.date(asOf.value()), "next", wording.date(next.value())))))
                .ifPresent(lines::add);
        return Fact.own(wording.text("sure"), lines);
    }
}
