package org.waymark.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A parsed JSON value: as much of a tree as the tests walk. */
record Json(Object value) {
    static Json read(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            Json json = new Json(value(parser, parser.nextToken()));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something stands after the value");
            }
            return json;
        }
    }

    private static Object value(JsonParser parser, @Nullable JsonToken token) {
        return switch (Objects.requireNonNull(token)) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getString();
        };
    }

    private static Map<String, Json> members(JsonParser parser) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Json earlier = members.put(name, new Json(value(parser, parser.nextToken())));
            if (earlier != null) {
                throw new IllegalArgumentException("'" + name + "' is there twice");
            }
        }
        return members;
    }

    private static List<Json> elements(JsonParser parser) {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(new Json(value(parser, token)));
        }
        return elements;
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    Json get(String name) {
        return (Json) Objects.requireNonNull(((Map<?, ?>) value).get(name), name);
    }

    Json get(int index) {
        return items().get(index);
    }

    List<Json> items() {
        return ((List<?>) value).stream().map(Json.class::cast).toList();
    }

    String text() {
        return (String) value;
    }

    int number() {
        return (Integer) value;
    }
}
