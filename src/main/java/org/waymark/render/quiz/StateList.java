package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.Comparator;
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

/** Writes the list of states as a separate script, loaded when somebody starts, so that the page opens faster. */
final class StateList {
    private StateList() {}

    /** The states by name, each with the link to its page from that of a questionnaire. */
    static OutputFile script(String quiz, PageContext page) {
        Language language = page.language();
        Comparator<String> order = Collation.order(language);
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartArray();
            page.siteContext()
                    .listed()
                    .sorted(Comparator.comparing(state -> name(state, page), order))
                    .forEach(state -> state(json, state, page));
            json.writeEndArray();
        }
        return Theme.hashed(quiz + "-states-" + language, "js", "waymark.states=" + written + ";\n");
    }

    private static void state(JsonGenerator json, WordedPiece<?> state, PageContext page) {
        json.writeStartArray();
        json.writeString(page.href(Addresses.piece(state, page.language())));
        json.writeString(name(state, page));
        json.writeEndArray();
    }

    private static String name(WordedPiece<?> state, PageContext page) {
        return state.title(page.language(), page.source()).orElse(state.slug());
    }
}
