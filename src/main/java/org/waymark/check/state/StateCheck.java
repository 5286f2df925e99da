package org.waymark.check.state;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;
import org.waymark.model.Site;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.Mechanism.Reach;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateSource;

/** Checks that the facts of a state agree: each has a source, and no date is later than the day on which it was known. */
public final class StateCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        StateLaw.sound(site).forEach(revision -> new Facts(revision, diagnostics).check());
    }

    /** Checks the facts of one revision. */
    private record Facts(StateLaw.Revision revision, Diagnostics diagnostics) {
        private StateFacts facts() {
            return revision.facts();
        }

        void check() {
            sources();
            asOf();
            nextCheck();
            facts().mechanisms().forEach(this::mechanism);
        }

        private void sources() {
            if (facts().sources().isEmpty()) {
                diagnostics.report(
                        Rule.STATE_SOURCE,
                        revision.position(),
                        "there is no source for '" + facts().name().value() + "'",
                        "Add one below 'sources': its title, url and kind, and the day on which you read it"
                                + " (read-on).");
            }
            Map<String, SourcePosition> seen = new HashMap<>();
            facts().sources().forEach(source -> source(source, seen));
        }

        private void source(StateSource source, Map<String, SourcePosition> seen) {
            SourcePosition first =
                    seen.putIfAbsent(source.url().value(), source.url().position());
            if (first != null) {
                diagnostics.report(
                        Rule.STATE_SOURCE,
                        source.url().position(),
                        "the source '" + source.url().value() + "' is here twice",
                        "It is already on line " + first.line() + ". Delete one of the two.");
            }
            if (source.title().value().startsWith(StateSource.TO_BE_WRITTEN)) {
                diagnostics.report(
                        Rule.UNFINISHED,
                        source.title().position(),
                        "the title of a source is still to be written",
                        "Write what the page is, for example: Ala. Code § 15-27-1 (copy of February 2026)");
            }
        }

        private void asOf() {
            Located<PartialDate> asOf = facts().asOf();
            if (asOf.value().first().isAfter(revision.effective().value())) {
                date(
                        asOf.position(),
                        "'as-of' is " + asOf.value() + ", after the facts were gathered ("
                                + revision.effective().value() + ")",
                        "Write the date of the newest source that was relied on.");
            }
            // a source may be older, but facts that nobody has read since that day do not hold as of that day
            boolean read = facts().sources().isEmpty()
                    || facts().sources().stream()
                            .anyMatch(source -> !source.readOn()
                                    .value()
                                    .isBefore(asOf.value().first()));
            if (!read) {
                date(
                        asOf.position(),
                        "'as-of' is " + asOf.value() + ", but nobody has read a source since then",
                        "Write the date of the newest source, or read one again and mend its read-on.");
            }
        }

        private void nextCheck() {
            LocalDate known = revision.effective().value();
            LocalDate asOf = facts().asOf().value().first();
            LocalDate after = asOf.isAfter(known) ? asOf : known;
            Located<PartialDate> next = facts().nextCheck();
            if (!next.value().last().isAfter(after)) {
                date(
                        next.position(),
                        "'next-check' is " + next.value() + ", not after " + after,
                        "Write when somebody should look again, for example: next-check: "
                                + Year.of(after.getYear() + 1));
            }
        }

        private void mechanism(Mechanism mechanism) {
            mechanism.enacted().ifPresent(year -> notAfterAsOf("enacted", year));
            mechanism.amended().ifPresent(year -> notAfterAsOf("amended", year));
            Optional<Located<Year>> late = mechanism
                    .amended()
                    .filter(year -> mechanism
                            .enacted()
                            .filter(enacted -> year.value().isBefore(enacted.value()))
                            .isPresent());
            late.ifPresent(year -> date(
                    year.position(),
                    "'amended' is " + year.value() + ", before the law was enacted",
                    "Compare both years with the history note of the law."));
            if (mechanism.isDefense() != (mechanism.reach().value() == Reach.CHARGES)) {
                diagnostics.report(
                        Rule.STATE_DEFENSE,
                        mechanism.reach().position(),
                        "'for' is '" + mechanism.reach().value().id() + "', but the type is '"
                                + mechanism.type().id() + "'",
                        mechanism.isDefense()
                                ? "A defense is raised in an open case and clears no record: for: charges"
                                : "Only a defense is for open charges. Write which records it clears, for example:"
                                        + " for: arrests");
            }
        }

        private void notAfterAsOf(String key, Located<Year> year) {
            PartialDate asOf = facts().asOf().value();
            if (year.value().getValue() > asOf.last().getYear()) {
                date(
                        year.position(),
                        "'" + key + "' is " + year.value() + ", after the newest source (as-of: " + asOf + ")",
                        "Write the year that the source shows, or the date of the source that shows it as as-of.");
            }
        }

        private void date(SourcePosition position, String message, String hint) {
            diagnostics.report(Rule.STATE_DATE, position, message, hint);
        }
    }
}
