package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.Comparator;
import org.waymark.i18n.Collation;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.StateLaw;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.SiteContext;
import org.waymark.render.Theme;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the list of states as a separate script, loaded when somebody starts, so that the page opens faster. */
final class StateList {
    private final SiteContext book;
    private final Language language;

    StateList(SiteContext book, Language language) {
        this.book = book;
        this.language = language;
    }

    /** The states by name, each with the link to its page from an address. */
    OutputFile script(String quiz, Address here) {
        Comparator<String> order = Collation.order(language);
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartArray();
            book.states().stream()
                    .sorted(Comparator.comparing(state -> state.name(language), order))
                    .forEach(state -> state(json, state, here));
            json.writeEndArray();
        }
        return Theme.hashed(quiz + "-states-" + language, "js", "waymark.states=" + written + ";\n");
    }

    private void state(JsonGenerator json, StateLaw state, Address here) {
        json.writeStartArray();
        json.writeString(book.href(here, Addresses.state(state.code(), language)));
        json.writeString(state.name(language));
        json.writeEndArray();
    }
}
