package org.waymark.model.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.model.Basis;
import org.waymark.model.Basis.Form;
import org.waymark.model.Choice;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;

/**
 * The facts about a state's law on survivors' records, with their sources. It holds no words that need translation.
 *
 * @param name the name in the source language; another language may have its own
 * @param fips the FIPS number used in statistics of the United States; empty elsewhere
 * @param asOf the date of the newest source relied on
 * @param nextCheck when somebody should check the facts again
 * @param checkFirst true if the record is doubtful; the words give the reason
 * @param mechanisms in the order in which they are shown; empty if no law was found
 */
public record StateFacts(
        Located<String> name,
        Optional<Located<String>> fips,
        Confidence confidence,
        Located<PartialDate> asOf,
        Located<PartialDate> nextCheck,
        boolean checkFirst,
        List<Mechanism> mechanisms,
        List<StateSource> sources) {
    public StateFacts {
        mechanisms = List.copyOf(mechanisms);
        sources = List.copyOf(sources);
    }

    /** How certain the facts are. */
    public enum Confidence implements Choice {
        /** The text of the law, or an official page, was seen for the main rule. */
        HIGH,
        /** A secondary source says so, or only a part of the official text was seen. */
        MEDIUM,
        /** General knowledge, or an incomplete search for any law. */
        LOW
    }

    /** A copy in which names, citations and titles are replaced. */
    public StateFacts with(UnaryOperator<String> set) {
        return new StateFacts(
                name.map(set),
                fips,
                confidence,
                asOf,
                nextCheck,
                checkFirst,
                mechanisms.stream().map(mechanism -> mechanism.with(set)).toList(),
                sources.stream().map(source -> source.with(set)).toList());
    }

    /** The mechanisms that clear records: all except defenses. */
    public List<Mechanism> relief() {
        return mechanisms.stream().filter(mechanism -> !mechanism.isDefense()).toList();
    }

    /** The mechanisms that help only in an open case. */
    public List<Mechanism> defenses() {
        return mechanisms.stream().filter(Mechanism::isDefense).toList();
    }

    /** The strongest relief for adults. */
    public ReliefGroup group() {
        List<Mechanism> adult =
                mechanisms.stream().filter(Mechanism::isForAdults).toList();
        if (adult.stream().anyMatch(Mechanism::isVacatur)) {
            return ReliefGroup.VACATUR;
        }
        if (!adult.isEmpty()) {
            return ReliefGroup.CLEARING_ONLY;
        }
        return relief().isEmpty() ? ReliefGroup.NONE : ReliefGroup.MINORS_ONLY;
    }

    /** The clearest statement that any mechanism makes about such a record. */
    public Naming naming(RecordKind kind) {
        return namings(kind).min(Comparator.naturalOrder()).orElse(Naming.NOT_NAMED);
    }

    private Stream<Naming> namings(RecordKind kind) {
        return mechanisms.stream()
                .filter(mechanism -> mechanism.reaches(kind.event()))
                .map(mechanism -> mechanism.offenses().names(kind.offense()));
    }

    /** True if the facts are due for another check. */
    public boolean isDue(LocalDate day) {
        return !day.isBefore(nextCheck.value().first());
    }

    public boolean hasStatute() {
        return sources.stream().anyMatch(source -> source.kind() == StateSource.Kind.STATUTE);
    }

    /** The mechanisms with a citation, and the pages that were read. */
    List<Basis> bases() {
        Stream<Basis> laws = mechanisms.stream()
                .flatMap(mechanism -> mechanism.citation().stream().map(citation -> basis(mechanism, citation)));
        return Stream.concat(laws, sources.stream().map(StateFacts::basis)).toList();
    }

    private static Basis basis(Mechanism mechanism, String citation) {
        return new Basis(
                mechanism.id().value(),
                "mechanisms." + mechanism.id().value() + ".",
                Optional.empty(),
                mechanism.id().position(),
                List.of(new Basis.Ground(
                        Form.LAW, new Located<>(citation, mechanism.id().position()))));
    }

    private static Basis basis(StateSource source) {
        return new Basis(
                "",
                "mechanisms.",
                Optional.empty(),
                source.url().position(),
                List.of(new Basis.Ground(Form.PAGE, source.url()), new Basis.Ground(Form.TITLE, source.title())));
    }
}
