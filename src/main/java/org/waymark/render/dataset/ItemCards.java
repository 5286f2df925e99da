package org.waymark.render.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.list.Lists;
import org.waymark.i18n.list.Signs;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.Layout.Line;
import org.waymark.model.dataset.Layout.PageLayout;
import org.waymark.render.Html;

/** Presents everything known about each item of a record, and names what is unknown. */
record ItemCards(Wording wording, RecordView place) {
    private Dataset dataset() {
        return place.dataset();
    }

    private PageLayout layout() {
        return dataset().layout().page();
    }

    List<RecordPage.Items> all() {
        return dataset().items().isEmpty()
                ? List.of()
                : layout().groups().entrySet().stream()
                        .flatMap(group -> cards(group.getKey(), group.getValue()).stream())
                        .toList();
    }

    private Optional<RecordPage.Items> cards(String id, Criteria criteria) {
        List<RecordPage.ItemCard> cards = place.items().stream()
                .filter(item -> item.fits(criteria))
                .map(this::card)
                .toList();
        String key = "page.items." + id;
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordPage.Items(
                        wording.text(key + ".name"),
                        wording.find(key + ".about", Map.of()).orElse(""),
                        cards));
    }

    private RecordPage.ItemCard card(ItemView item) {
        Map<String, Object> names = new HashMap<>();
        fields().filter(field -> field.type() == Field.Type.CHOICE)
                .forEach(field -> names.put(field.name(), wording.word(field.name(), item.chosen(field.name()))));
        return new RecordPage.ItemCard(
                item.id(), wording.text("page.item", Wording.placeholders(names)), citation(item), lines(item));
    }

    private String citation(ItemView item) {
        return fields().filter(field -> field.type() == Field.Type.CITATION)
                .findFirst()
                .map(field -> item.value(field.name())
                        .map(FieldValue::text)
                        .orElseGet(() -> wording.text("page.no-citation")))
                .orElse("");
    }

    private Stream<Field> fields() {
        return dataset().gradedFields().stream();
    }

    /** What is said of an item. */
    List<Fact> lines(ItemView item) {
        List<Fact> facts = new ArrayList<>();
        layout().lines().forEach(line -> line(line, item).ifPresent(facts::add));
        List<String> unknown = layout().open().stream()
                .filter(field -> item.chosen(field).equals(Field.UNKNOWN))
                .map(field -> wording.text("page.open." + field))
                .toList();
        if (!unknown.isEmpty()) {
            facts.add(Fact.own(
                    wording.text("unknown-label"),
                    List.of(Lists.clauses(unknown, wording.language())
                            + Signs.of(wording.language()).end())));
        }
        return facts;
    }

    private Optional<Fact> line(Line line, ItemView item) {
        String label = wording.text("page.label." + line.label());
        if (line.fields().size() > 1) {
            List<String> said = line.fields().stream()
                    .flatMap(field -> item.value(field).stream()
                            .map(value -> wording.text("page.said." + field, Map.of("year", value.text()))))
                    .toList();
            return said.isEmpty() ? Optional.empty() : Optional.of(Fact.own(label, List.of(String.join(" ", said))));
        }
        return fields().filter(field -> field.name().equals(line.fields().get(0)))
                .findFirst()
                .flatMap(field -> line(label, field, item));
    }

    private Optional<Fact> line(String label, Field field, ItemView item) {
        Optional<FieldValue> value = item.value(field.name());
        String answer = field.answer(value);
        boolean isSaid = field.type() == Field.Type.WORDS
                || field.wordsWhen().filter(when -> when.value().equals(answer)).isPresent();
        if (isSaid) {
            return place.said(item, field.name()).map(text -> Fact.written(label, List.<Html>of(text)));
        }
        return switch (field.type()) {
            case CHOICE ->
                answer.equals(Field.UNKNOWN) || answer.equals(Field.MISSING)
                        ? Optional.empty()
                        : Optional.of(Fact.own(label, List.of(wording.about(field.name(), answer))));
            case FLAG ->
                answer.equals("true")
                        ? Optional.of(Fact.own(label, List.of(wording.about(field.name(), answer))))
                        : Optional.empty();
            case SOURCES -> Optional.empty();
            default -> value.map(known -> Fact.own(label, List.of(wording.value(field, value))));
        };
    }
}
