package org.waymark.render.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateSource;

/** The JSON Schema (2020-12) of {@code state-laws.json}. Its descriptions are the texts of the page about the data. */
record StateSchema(Messages messages, List<Language> languages) {
    private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
    private static final Set<String> OF_A_STATE =
            Set.of("code", "name", "fips", "group", "confidence", "as-of", "next-check", "check-first", "revision");
    private static final List<String> OPTIONAL = List.of("fips", "citation", "enacted", "amended");

    Json json() {
        Json root = new Json()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", messages.text("data.file.state-laws.json"));
        Json properties = new Json()
                .with("$schema", type("string"))
                .with("title", type("string"))
                .with("day", date())
                .with("caution", type("string"))
                .with("license", type("string"))
                .with("states", array(state()));
        return object(root, properties, List.of("title", "day", "caution", "states"));
    }

    private Json state() {
        Json properties = new Json();
        Column.all().stream()
                .filter(column -> OF_A_STATE.contains(column.name()))
                .forEach(column -> properties.with(column.name(), described(column)));
        properties
                .with("effective", date().with("description", messages.text("data.field.effective")))
                .with("mechanisms", array(mechanism()))
                .with("sources", array(source()).with("minItems", 1))
                .with("words", words(stateWords()))
                .with("changes", array(change()));
        return object(
                new Json(),
                properties,
                List.of(
                        "code",
                        "name",
                        "group",
                        "confidence",
                        "as-of",
                        "next-check",
                        "check-first",
                        "revision",
                        "effective",
                        "mechanisms",
                        "sources",
                        "words",
                        "changes"));
    }

    private Json mechanism() {
        List<Column> columns = Column.all().stream()
                .filter(column -> !column.values().isEmpty()
                        || List.of("citation", "minors-only", "enacted", "amended")
                                .contains(column.name()))
                .filter(column -> !OF_A_STATE.contains(column.name()))
                .toList();
        Json properties = new Json().with("id", type("string").with("pattern", "^[a-z0-9-]+$"));
        columns.forEach(column -> properties.with(column.name(), described(column)));
        properties.with(
                "conditions",
                array(type("string").with("enum", Column.ids(Mechanism.Condition.values())))
                        .with("description", messages.text("data.field.conditions")));
        Json words = object(
                new Json(),
                new Json()
                        .with("nexus", field("nexus"))
                        .with("exclusions", field("exclusions"))
                        .with("waiting-period", field("waiting-period-words"))
                        .with("time-limit", field("time-limit-words"))
                        .with("note", field("note")),
                List.of("nexus"));
        properties.with("words", words(words));
        List<String> required = Stream.concat(columns.stream().map(Column::name), Stream.of("conditions"))
                .filter(name -> !OPTIONAL.contains(name))
                .toList();
        return object(new Json(), properties, required);
    }

    private static Json source() {
        Json properties = new Json()
                .with("title", type("string"))
                .with("url", type("string").with("format", "uri"))
                .with("kind", type("string").with("enum", Column.ids(StateSource.Kind.values())))
                .with("read-on", date());
        return object(new Json(), properties, List.of("title", "url", "kind", "read-on"));
    }

    private Json stateWords() {
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
        return object(
                new Json(),
                new Json()
                        .with("name", type("string"))
                        .with("note", field("state-note"))
                        .with("check-first", field("check-first-words"))
                        .with("translation", translation),
                List.of());
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

    private Json described(Column column) {
        Json json = type(
                switch (column.type()) {
                    case "year", "integer" -> "integer";
                    case "boolean" -> "boolean";
                    default -> "string";
                });
        if (!column.values().isEmpty()) {
            json.with("enum", column.values());
        }
        if (List.of("as-of", "next-check").contains(column.name())) {
            json.with("pattern", DATE);
        }
        return json.with("description", messages.text("data.field." + column.name()));
    }

    private Json field(String name) {
        return type("string").with("description", messages.text("data.field." + name));
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
