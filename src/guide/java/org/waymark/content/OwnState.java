package org.waymark.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts.ItemFacts;
import org.waymark.model.dataset.RecordRevision;

/** A revision of what this guide tells of a state, with its facts as texts. */
public record OwnState(String code, RecordRevision revision) {
    /** The newest facts of all states. */
    public static List<OwnState> newest(Site site) {
        return site.all(DataRecord.class).stream()
                .map(one -> new OwnState(one.slug(), one.latest().orElseThrow()))
                .toList();
    }

    /** The first facts of all states. */
    static List<OwnState> first(Site site) {
        return site.all(DataRecord.class).stream()
                .map(one -> new OwnState(one.slug(), one.revision(1).orElseThrow()))
                .toList();
    }

    public Dataset dataset() {
        return revision.dataset();
    }

    public String name() {
        return revision.facts().name().value();
    }

    public String group() {
        return revision.group().orElseThrow();
    }

    /** What a reader may ask, in the order of the data. */
    public static List<Map<String, String>> questions(Site site) {
        return site.declarations(Dataset.class).get(0).filter().orElseThrow().asked();
    }

    public String outcome(Map<String, String> asked) {
        return dataset().filter().orElseThrow().outcome(dataset(), revision.facts(), asked);
    }

    public String text(String field) {
        return OwnState.text(dataset().fields(), field, revision.facts().values());
    }

    public Optional<String> words(String language, String key) {
        return revision.in(new Language(language))
                .flatMap(words -> words.phrase(key))
                .map(Located::value);
    }

    public List<Law> laws() {
        List<ItemFacts> items = revision.facts().items();
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Law(
                        place + 1,
                        dataset(),
                        items.get(place),
                        dataset().answers(items.get(place).values())))
                .toList();
    }

    /** The laws that clear records. */
    public List<Law> relief() {
        return laws().stream().filter(law -> !law.is("defense")).toList();
    }

    private static String text(List<Field> fields, String name, Map<String, FieldValue> values) {
        Field field = fields.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Optional<FieldValue> value = Optional.ofNullable(values.get(name));
        return field.type() == Field.Type.CHOICE || field.type() == Field.Type.FLAG
                ? field.answer(value)
                : value.map(FieldValue::text).orElse("");
    }

    /** One of its laws, by its place from 1. */
    public record Law(int place, Dataset dataset, ItemFacts facts, Map<String, String> answers) {
        public String id() {
            return facts.id().value();
        }

        public String text(String field) {
            return OwnState.text(dataset.items().orElseThrow().fields(), field, facts.values());
        }

        public boolean is(String fact) {
            return "true".equals(answers.get(fact));
        }
    }
}
