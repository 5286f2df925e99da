package org.waymark.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;

/** The JSON Schema (2020-12) of the JSON file of a dataset. Its descriptions are the texts of the page about the data. */
record DatasetSchema(Dataset dataset, Messages messages, List<Language> languages) {
    private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    Json json() {
        Json root = new Json()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", text("file.json"));
        Json properties = new Json()
                .with("$schema", type("string"))
                .with("title", type("string"))
                .with("day", date())
                .with("caution", type("string"))
                .with("license", type("string"))
                .with(dataset.folder(), array(ofRecord()));
        return object(root, properties, List.of("title", "day", "caution", dataset.folder()));
    }

    private String text(String key) {
        return messages.text(dataset.folder() + ".data." + key);
    }

    private Json ofRecord() {
        Json properties = new Json();
        List<String> required = new ArrayList<>(List.of("code", "name"));
        properties.with("code", field("code")).with("name", field("name"));
        dataset.fields(Field.Type.TEXT).forEach(field -> add(field, properties, required));
        dataset.groups().ifPresent(groups -> {
            properties.with(
                    "group", type("string").with("enum", groups.outcomeIds()).with("description", text("field.group")));
            required.add("group");
        });
        dataset.fields().stream()
                .filter(field -> field.type() != Field.Type.TEXT)
                .forEach(field -> add(field, properties, required));
        properties
                .with("revision", type("integer").with("description", text("field.revision")))
                .with("effective", date().with("description", text("field.effective")));
        required.addAll(List.of("revision", "effective"));
        dataset.items().ifPresent(items -> {
            properties.with(items.key().value(), array(item(items)));
            required.add(items.key().value());
        });
        dataset.fields(Field.Type.SOURCES).forEach(field -> {
            Json sources = array(source(field));
            properties.with(field.name(), field.isOptional() ? sources : sources.with("minItems", 1));
            required.add(field.name());
        });
        properties.with("words", words(ofLanguage())).with("changes", array(change()));
        required.addAll(List.of("words", "changes"));
        return object(new Json(), properties, required);
    }

    private Json item(Dataset.Items items) {
        Json properties = new Json().with("id", type("string").with("pattern", "^[a-z0-9-]+$"));
        List<String> required = new ArrayList<>();
        // lists of values stand last
        Stream.concat(
                        items.fields().stream().filter(field -> field.type() != Field.Type.CHOICES),
                        items.fields().stream().filter(field -> field.type() == Field.Type.CHOICES))
                .forEach(field -> add(field, properties, required));
        Json texts = new Json();
        items.words().forEach(field -> texts.with(field.name(), field(dataset.wordsColumn(field))));
        List<String> needed = items.words().stream()
                .filter(field -> field.type() == Field.Type.WORDS && !field.isOptional())
                .map(Field::name)
                .toList();
        properties.with("words", words(object(new Json(), texts, needed)));
        return object(new Json(), properties, required);
    }

    private void add(Field field, Json properties, List<String> required) {
        if (field.type() == Field.Type.WORDS || field.type() == Field.Type.SOURCES) {
            return;
        }
        properties.with(field.name(), described(field));
        if (field.isAlwaysThere()) {
            required.add(field.name());
        }
    }

    private Json described(Field field) {
        String about = text("field." + field.name());
        return switch (field.type()) {
            case CHOICES -> array(type("string").with("enum", field.valueIds())).with("description", about);
            case CHOICE -> type("string").with("enum", field.valueIds()).with("description", about);
            case FLAG -> type("boolean").with("description", about);
            case YEAR -> type("integer").with("description", about);
            case NUMBER -> type("number").with("description", about);
            case DATE -> type("string").with("pattern", DATE).with("description", about);
            default -> type("string").with("description", about);
        };
    }

    private static Json source(Field field) {
        Json properties = new Json()
                .with("title", type("string"))
                .with("url", type("string").with("format", "uri"))
                .with("kind", type("string").with("enum", field.valueIds()))
                .with("read-on", date());
        return object(new Json(), properties, List.of("title", "url", "kind", "read-on"));
    }

    private Json ofLanguage() {
        List<String> states = List.of(Provenance.State.values()).stream()
                .map(state -> Choice.idOf(state.name()))
                .toList();
        Json translation = object(
                new Json(),
                new Json()
                        .with("state", type("string").with("enum", states))
                        .with("by", type("string"))
                        .with("on", date()),
                List.of("state", "on"));
        Json texts = new Json().with("name", type("string"));
        dataset.words().forEach(field -> texts.with(field.name(), field(dataset.wordsColumn(field))));
        return object(new Json(), texts.with("translation", translation), List.of());
    }

    private static Json change() {
        Json properties = new Json()
                .with("revision", type("integer"))
                .with("effective", date())
                .with("change", type("string"));
        return object(new Json(), properties, List.of("revision", "effective"));
    }

    /** The same object for each language; the source language is required. */
    private Json words(Json one) {
        Json properties = new Json();
        languages.forEach(language -> properties.with(language.tag(), one));
        return object(new Json(), properties, List.of(languages.get(0).tag()));
    }

    private Json field(String name) {
        return type("string").with("description", text("field." + name));
    }

    private static Json object(Json onto, Json properties, List<String> required) {
        return onto.with("type", "object")
                .with("properties", properties)
                .with("required", required)
                .with("additionalProperties", false);
    }

    private static Json array(Json of) {
        return type("array").with("items", of);
    }

    private static Json type(String name) {
        return new Json().with("type", name);
    }

    private static Json date() {
        return type("string").with("format", "date");
    }
}
