package org.waymark.render.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Choice;
import org.waymark.model.Located;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.ReliefGroup;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateWords;
import org.waymark.model.state.StateWords.MechanismWords;

/**
 * A column of the table of state laws.
 *
 * @param name the name of the key in the content files
 * @param type a type of a Frictionless table schema: string, boolean, date, year, integer
 * @param values the values that it may have; empty if it may hold any text
 */
record Column(String name, String type, List<String> values, Function<LawRow, String> value) {
    private static final String TEXT = "string";

    /** All columns, in order. */
    static List<Column> all() {
        return Stream.of(ofStates(), ofMechanisms(), ofProcedure(), ofFindings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column> ofStates() {
        return List.of(
                text("code", row -> row.state().code()),
                text("name", row -> row.facts().name().value()),
                text("fips", row -> row.facts().fips().map(Located::value).orElse("")),
                choice("group", ReliefGroup.values(), row -> row.facts().group().id()));
    }

    private static List<Column> ofMechanisms() {
        return List.of(
                text("mechanism", row -> row.of(mechanism -> mechanism.id().value())),
                choice(
                        "type",
                        Mechanism.Type.values(),
                        row -> row.of(mechanism -> mechanism.type().id())),
                choice(
                        "for",
                        Mechanism.Reach.values(),
                        row -> row.of(mechanism -> mechanism.reach().value().id())),
                text("citation", row -> row.of(mechanism -> mechanism.citation().orElse(""))),
                choice(
                        "offenses",
                        Mechanism.Offenses.values(),
                        row -> row.of(mechanism -> mechanism.offenses().id())),
                words("exclusions", MechanismWords::exclusions),
                words("nexus", MechanismWords::nexus));
    }

    /** The columns about the procedure and its dates. */
    private static List<Column> ofProcedure() {
        return List.of(
                choice(
                        "burden",
                        Mechanism.Burden.values(),
                        row -> row.of(mechanism -> mechanism.burden().id())),
                choice(
                        "documentation",
                        Mechanism.Documentation.values(),
                        row -> row.of(mechanism -> mechanism.documentation().id())),
                choice(
                        "waiting-period",
                        Mechanism.WaitingPeriod.values(),
                        row -> row.of(
                                mechanism -> mechanism.waitingPeriod().value().id())),
                words("waiting-period-words", MechanismWords::waitingPeriod),
                choice(
                        "time-limit",
                        Mechanism.TimeLimit.values(),
                        row -> row.of(mechanism -> mechanism.timeLimit().value().id())),
                words("time-limit-words", MechanismWords::timeLimit),
                text(
                        "conditions",
                        row -> row.of(mechanism ->
                                mechanism.conditions().stream().map(Choice::id).collect(Collectors.joining(" ")))),
                of("minors-only", "boolean", row -> row.of(mechanism -> String.valueOf(mechanism.minorsOnly()))),
                choice(
                        "hearing",
                        Mechanism.Hearing.values(),
                        row -> row.of(mechanism -> mechanism.hearing().id())),
                of("enacted", "year", row -> row.of(mechanism -> located(mechanism.enacted()))),
                of("amended", "year", row -> row.of(mechanism -> located(mechanism.amended()))),
                words("note", MechanismWords::note));
    }

    /** The columns about certainty and sources. */
    private static List<Column> ofFindings() {
        return List.of(
                choice(
                        "confidence",
                        StateFacts.Confidence.values(),
                        row -> row.facts().confidence().id()),
                text("as-of", row -> row.facts().asOf().value().text()),
                text("next-check", row -> row.facts().nextCheck().value().text()),
                of("check-first", "boolean", row -> String.valueOf(row.facts().checkFirst())),
                text("check-first-words", row -> located(row.words().flatMap(StateWords::checkFirst))),
                text("state-note", row -> located(row.words().flatMap(StateWords::note))),
                of("effective", "date", row -> row.edition().effective().value().toString()),
                of("revision", "integer", row -> String.valueOf(row.edition().number())),
                text(
                        "sources",
                        row -> row.facts().sources().stream()
                                .map(source -> source.url().value())
                                .collect(Collectors.joining(" "))));
    }

    private static Column of(String name, String type, Function<LawRow, String> value) {
        return new Column(name, type, List.of(), value);
    }

    private static Column text(String name, Function<LawRow, String> value) {
        return of(name, TEXT, value);
    }

    private static Column choice(String name, Choice[] choices, Function<LawRow, String> value) {
        return new Column(name, TEXT, ids(choices), value);
    }

    private static Column words(String name, Function<MechanismWords, Optional<Located<String>>> value) {
        return text(name, row -> located(row.mechanismWords().flatMap(value)));
    }

    private static String located(Optional<? extends Located<?>> value) {
        return value.map(known -> known.value().toString()).orElse("");
    }

    static List<String> ids(Choice[] choices) {
        return Arrays.stream(choices).map(Choice::id).toList();
    }
}
