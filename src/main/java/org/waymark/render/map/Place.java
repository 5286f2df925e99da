package org.waymark.render.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.i18n.Collation;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Mechanism;
import org.waymark.model.Provenance;
import org.waymark.model.StateFacts;
import org.waymark.model.StateLaw;
import org.waymark.model.StateWords;
import org.waymark.model.StateWords.MechanismWords;
import org.waymark.render.Guidebook;

/**
 * A state as readers of a language see it.
 *
 * @param words in that language, else in the source's
 */
record Place(String code, StateLaw.Edition edition, String name, Optional<StateWords> words) {

    /** All published states, in the order of their names. */
    static List<Place> all(Guidebook book, Language language) {
        Comparator<String> order = Collation.order(language);
        return book.site().states().stream()
                .flatMap(state -> of(state, book, language).stream())
                .sorted(Comparator.comparing(Place::name, order))
                .toList();
    }

    private static Optional<Place> of(StateLaw state, Guidebook book, Language language) {
        return state.latest()
                .map(edition -> new Place(
                        state.code(),
                        edition,
                        edition.name(language),
                        edition.in(language).or(() -> edition.in(book.guide().source()))));
    }

    StateFacts facts() {
        return edition.facts();
    }

    Language language(Language other) {
        return words.map(StateWords::language).orElse(other);
    }

    Optional<Provenance> provenance() {
        return words.map(StateWords::provenance);
    }

    Optional<String> note() {
        return words.flatMap(StateWords::note).map(Located::value);
    }

    Optional<String> checkFirst() {
        return words.flatMap(StateWords::checkFirst).map(Located::value);
    }

    /** What the author wrote about a mechanism, for example {@code MechanismWords::nexus}. */
    Optional<String> said(Mechanism mechanism, Function<MechanismWords, Optional<Located<String>>> what) {
        return words.flatMap(known -> Optional.ofNullable(
                        known.mechanisms().get(mechanism.id().value())))
                .flatMap(what)
                .map(Located::value);
    }

    /** The links that must be shown, each once. */
    List<String> nexus(List<Mechanism> mechanisms) {
        return mechanisms.stream()
                .flatMap(mechanism -> said(mechanism, MechanismWords::nexus).stream())
                .distinct()
                .toList();
    }

    /** The mechanisms of its strongest relief for adults; those for minors where there is no other. */
    List<Mechanism> strongest() {
        return switch (facts().group()) {
            case VACATUR -> adult().filter(Mechanism::isVacatur).toList();
            case CLEARING_ONLY -> adult().toList();
            case MINORS_ONLY, NONE -> facts().relief();
        };
    }

    /** Whether the strongest relief reaches nothing but prostitution-related offenses. */
    boolean isNarrow() {
        return !strongest().isEmpty()
                && strongest().stream()
                        .allMatch(mechanism -> mechanism.offenses() == Mechanism.Offenses.PROSTITUTION_RELATED);
    }

    private Stream<Mechanism> adult() {
        return facts().mechanisms().stream().filter(Mechanism::isForAdults);
    }
}
