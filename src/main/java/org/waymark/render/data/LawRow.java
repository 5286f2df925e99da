package org.waymark.render.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;
import org.waymark.model.state.StateWords.MechanismWords;

/**
 * A row of the table of state laws: a mechanism, or a state without any.
 *
 * @param source the language of its words
 */
record LawRow(StateLaw state, StateLaw.Revision edition, Optional<Mechanism> mechanism, Language source) {

    /** The rows of a state, in the order of its mechanisms. */
    static Stream<LawRow> of(StateLaw state, Language source) {
        return state.latest().stream().flatMap(edition -> {
            List<Mechanism> mechanisms = edition.facts().mechanisms();
            return mechanisms.isEmpty()
                    ? Stream.of(new LawRow(state, edition, Optional.empty(), source))
                    : mechanisms.stream().map(mechanism -> new LawRow(state, edition, Optional.of(mechanism), source));
        });
    }

    StateFacts facts() {
        return edition.facts();
    }

    Optional<StateWords> words() {
        return edition.in(source);
    }

    Optional<MechanismWords> mechanismWords() {
        return mechanism.flatMap(known -> words().flatMap(words ->
                Optional.ofNullable(words.mechanisms().get(known.id().value()))));
    }

    /** A fact of the mechanism; blank if there is no mechanism. */
    String of(Function<Mechanism, String> fact) {
        return mechanism.map(fact).orElse("");
    }
}
