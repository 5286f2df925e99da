package org.waymark.render.data;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.model.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object that keeps the order of its properties and leaves out missing values. */
final class Json {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    Json with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    Json with(String name, Optional<?> value) {
        value.ifPresent(known -> properties.put(name, known));
        return this;
    }

    /** An object with a property for each language. */
    static Json byLanguage(Map<Language, ?> values) {
        Json json = new Json();
        new TreeMap<>(values).forEach((language, value) -> json.with(language.tag(), value));
        return json;
    }

    /** The object as the text of a file, with a final line break. */
    String write() {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            write(generator, this);
        }
        return written + "\n";
    }

    private static void write(JsonGenerator generator, Object value) {
        if (value instanceof Json object) {
            generator.writeStartObject();
            object.properties.forEach((name, inner) -> {
                generator.writeName(name);
                write(generator, inner);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(inner -> write(generator, inner));
            generator.writeEndArray();
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeString(value.toString());
        }
    }
}
