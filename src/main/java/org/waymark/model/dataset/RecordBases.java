package org.waymark.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Basis;
import org.waymark.model.Basis.Form;
import org.waymark.model.Located;

/** What the facts of a record rest on: the citations of its items, and the pages that were read. */
record RecordBases(Dataset dataset, RecordFacts facts) {
    List<Basis> all() {
        return Stream.of(
                        citations(dataset.fields(), facts.values(), "", facts.name()),
                        dataset.items().stream().flatMap(this::ofItems),
                        facts.values().values().stream()
                                .flatMap(value -> value.pages().stream())
                                .map(this::page))
                .flatMap(bases -> bases)
                .toList();
    }

    private Stream<Basis> ofItems(Dataset.Items items) {
        return facts.items().stream()
                .flatMap(item -> citations(
                        items.fields(),
                        item.values(),
                        items.key().value() + "." + item.id().value() + ".",
                        item.id()));
    }

    private static Stream<Basis> citations(
            List<Field> fields, Map<String, FieldValue> values, String prefix, Located<String> id) {
        return fields.stream()
                .filter(field -> field.type() == Field.Type.CITATION)
                .flatMap(field -> Stream.ofNullable(values.get(field.name())))
                .map(citation -> new Basis(
                        prefix.isEmpty() ? "" : id.value(),
                        prefix,
                        Optional.empty(),
                        id.position(),
                        List.of(new Basis.Ground(Form.LAW, new Located<>(citation.text(), id.position())))));
    }

    private Basis page(FieldValue.Page page) {
        return new Basis(
                "",
                dataset.items().map(items -> items.key().value() + ".").orElse(""),
                Optional.empty(),
                page.url().position(),
                List.of(new Basis.Ground(Form.PAGE, page.url()), new Basis.Ground(Form.TITLE, page.title())));
    }
}
