package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.stream.Stream;
import org.waymark.i18n.Collation;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.WordedPiece;
import org.waymark.render.Addresses;
import org.waymark.render.Theme;
import org.waymark.render.context.PageContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the list of records of which a reader may choose one as a separate script, loaded when somebody starts, so that the
 * page opens faster.
 *
 * @param page the page of the questionnaire with this slug
 */
record RecordList(String quiz, PageContext page) {
    /** The records by name, each with the link to its page. */
    OutputFile script(Stream<WordedPiece<?>> records) {
        Language language = page.language();
        Comparator<String> order = Collation.order(language);
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartArray();
            records.sorted(Comparator.comparing(this::name, order)).forEach(record -> write(json, record));
            json.writeEndArray();
        }
        return Theme.wordScript(quiz + "-records-" + language, "waymark.records=" + written + ";\n");
    }

    private void write(JsonGenerator json, WordedPiece<?> record) {
        json.writeStartArray();
        json.writeString(page.href(Addresses.piece(record, page.language())));
        json.writeString(name(record));
        json.writeEndArray();
    }

    private String name(WordedPiece<?> record) {
        return record.title(page.language(), page.source()).orElse(record.slug());
    }
}
