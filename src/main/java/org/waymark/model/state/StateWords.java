package org.waymark.model.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;

/**
 * The words about a state's law in one language, as plain text.
 *
 * @param name the state's name, if the language has its own
 * @param aliases other names that people use, for example {@code Calif.}
 * @param change what this revision changed for the reader, in this language
 * @param note a note about the whole state
 * @param checkFirst the reason why the record is doubtful
 * @param mechanisms the words about each mechanism, by its id
 */
public record StateWords(
        Language language,
        Optional<Located<String>> name,
        List<Located<String>> aliases,
        Provenance provenance,
        Optional<String> change,
        Optional<Located<String>> note,
        Optional<Located<String>> checkFirst,
        Map<String, MechanismWords> mechanisms,
        SourcePosition position)
        implements KeyedWords {
    public StateWords {
        aliases = List.copyOf(aliases);
        mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
    }

    @Override
    public Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        phrases().forEach((key, phrase) -> texts.put(key, List.of(phrase.value())));
        return texts;
    }

    /** All texts except the name, by dotted key, for example {@code mechanisms.vacatur.nexus}. */
    @Override
    public Map<String, Located<String>> phrases() {
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        note.ifPresent(text -> texts.put("note", text));
        checkFirst.ifPresent(text -> texts.put("check-first", text));
        mechanisms.forEach((id, words) -> {
            String key = "mechanisms." + id + ".";
            words.nexus().ifPresent(text -> texts.put(key + "nexus", text));
            words.exclusions().ifPresent(text -> texts.put(key + "exclusions", text));
            words.waitingPeriod().ifPresent(text -> texts.put(key + "waiting-period", text));
            words.timeLimit().ifPresent(text -> texts.put(key + "time-limit", text));
            words.note().ifPresent(text -> texts.put(key + "note", text));
        });
        return texts;
    }

    @Override
    public List<Located<String>> prose() {
        return List.copyOf(phrases().values());
    }

    /** A copy in which every text is replaced. */
    public StateWords with(UnaryOperator<Located<String>> set) {
        Map<String, MechanismWords> others = new LinkedHashMap<>();
        mechanisms.forEach((id, words) -> others.put(id, words.with(set)));
        return new StateWords(
                language,
                name.map(set),
                aliases.stream().map(set).toList(),
                provenance,
                change.map(text -> set.apply(new Located<>(text, position)).value()),
                note.map(set),
                checkFirst.map(set),
                others,
                position);
    }

    /** A copy with another provenance. */
    public StateWords with(Provenance other) {
        return new StateWords(language, name, aliases, other, change, note, checkFirst, mechanisms, position);
    }

    /**
     * The words about one mechanism.
     *
     * @param nexus the link to the trafficking that must be shown
     * @param exclusions the exclusions, or the limits of the list of offenses
     * @param waitingPeriod how long the person must wait
     * @param timeLimit the time by which the request must be made
     * @param position the position of the mechanism's id
     */
    public record MechanismWords(
            Optional<Located<String>> nexus,
            Optional<Located<String>> exclusions,
            Optional<Located<String>> waitingPeriod,
            Optional<Located<String>> timeLimit,
            Optional<Located<String>> note,
            SourcePosition position) {
        private MechanismWords with(UnaryOperator<Located<String>> set) {
            return new MechanismWords(
                    nexus.map(set),
                    exclusions.map(set),
                    waitingPeriod.map(set),
                    timeLimit.map(set),
                    note.map(set),
                    position);
        }
    }
}
