package org.waymark.render.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance.Translation;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts.ItemFacts;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.model.dataset.RecordWords;

/** A record as JSON: all facts, and the words in every language. */
record RecordJson(DataRecord whole, RecordRevision revision) {
    private Dataset dataset() {
        return whole.dataset();
    }

    Json json() {
        Map<String, FieldValue> values = revision.facts().values();
        Json json = new Json()
                .with("code", whole.slug())
                .with("name", revision.facts().name().value());
        dataset().fields(Field.Type.TEXT).forEach(field -> add(field, values, json));
        json.with("group", revision.group());
        dataset().fields().stream()
                .filter(field -> field.type() != Field.Type.TEXT)
                .forEach(field -> add(field, values, json));
        json.with("revision", revision.number())
                .with("effective", revision.effective().value());
        dataset()
                .items()
                .ifPresent(items -> json.with(
                        items.key().value(),
                        revision.facts().items().stream()
                                .map(item -> item(items, item))
                                .toList()));
        dataset()
                .fields(Field.Type.SOURCES)
                .forEach(field -> json.with(
                        field.name(),
                        revision.sources().stream().map(RecordJson::source).toList()));
        return json.with("words", byLanguage(this::words)).with("changes", changes());
    }

    private Json item(Dataset.Items items, ItemFacts item) {
        Json json = new Json().with("id", item.id().value());
        items.fields().forEach(field -> add(field, item.values(), json));
        String prefix = items.key().value() + "." + item.id().value() + ".";
        return json.with("words", byLanguage(words -> phrases(items.words(), prefix, words, new Json())));
    }

    /** Adds a fact. Words and sources stand elsewhere. */
    private static void add(Field field, Map<String, FieldValue> values, Json json) {
        Optional<FieldValue> value = Optional.ofNullable(values.get(field.name()));
        switch (field.type()) {
            case WORDS, SOURCES -> {}
            case FLAG -> json.with(field.name(), field.answer(value).equals("true"));
            case CHOICES -> json.with(field.name(), value.map(FieldValue::ids).orElse(List.of()));
            case CHOICE ->
                json.with(
                        field.name(),
                        value.map(FieldValue::text)
                                .or(() -> field.isAlwaysThere() ? Optional.of(Field.UNKNOWN) : Optional.empty()));
            case YEAR -> json.with(field.name(), value.map(known -> Integer.parseInt(known.text())));
            case NUMBER -> json.with(field.name(), value.map(known -> new BigDecimal(known.text())));
            default -> json.with(field.name(), value.map(FieldValue::text));
        }
    }

    private Json byLanguage(Function<RecordWords, Json> part) {
        Map<Language, Json> parts = new TreeMap<>();
        revision.words().forEach((language, words) -> parts.put(language, part.apply(words)));
        return Json.byLanguage(parts);
    }

    private Json words(RecordWords words) {
        Json json = new Json().with("name", words.name().map(Located::value));
        return phrases(dataset().words(), "", words, json)
                .with("translation", words.provenance().translation().map(RecordJson::translation));
    }

    private static Json phrases(List<Field> worded, String prefix, RecordWords words, Json json) {
        worded.forEach(field ->
                json.with(field.name(), words.phrase(prefix + field.name()).map(Located::value)));
        return json;
    }

    private static Json translation(Translation translation) {
        return new Json()
                .with("state", Choice.idOf(translation.state().name()))
                .with("by", translation.by())
                .with("on", translation.on());
    }

    private static Json source(FieldValue.Page source) {
        return new Json()
                .with("title", source.title().value())
                .with("url", source.url().value())
                .with("kind", source.kind().value())
                .with("read-on", source.readOn().value());
    }

    private List<Json> changes() {
        return whole.revisions().stream()
                .filter(earlier -> !earlier.draft())
                .map(earlier -> new Json()
                        .with("revision", earlier.number())
                        .with("effective", earlier.effective().value())
                        .with("change", earlier.change().map(Located::value)))
                .toList();
    }
}
