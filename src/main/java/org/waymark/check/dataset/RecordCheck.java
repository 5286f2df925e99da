package org.waymark.check.dataset;

import java.math.BigDecimal;
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
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Field.Role;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts.ItemFacts;
import org.waymark.model.dataset.RecordRevision;

/** Checks that the facts of a record agree: each has a source, and no date is later than the day on which it was known. */
public final class RecordCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Dataset dataset : site.declarations(Dataset.class)) {
            DataRecord.sound(site, dataset).forEach(revision -> new Facts(revision, diagnostics).check());
        }
    }

    /** Checks the facts of one revision. */
    private record Facts(RecordRevision revision, Diagnostics diagnostics) {
        private Dataset dataset() {
            return revision.dataset();
        }

        void check() {
            sources();
            revision.date(Role.AS_OF).ifPresent(this::asOf);
            revision.date(Role.REVIEW).ifPresent(this::review);
            dataset().fields().stream()
                    .filter(field -> field.type() == Field.Type.YEAR)
                    .forEach(field -> year(field, revision.facts().values()));
            dataset()
                    .items()
                    .ifPresent(items -> revision.facts()
                            .items()
                            .forEach(item -> items.fields().stream()
                                    .filter(field -> field.type() == Field.Type.YEAR)
                                    .forEach(field -> year(field, item.values()))));
            if (dataset().items().isPresent()) {
                revision.facts().items().forEach(this::never);
            } else {
                never(revision.facts().values(), revision.position());
            }
        }

        private void sources() {
            Optional<Field> field = dataset()
                    .fields(Field.Type.SOURCES)
                    .filter(one -> !one.isOptional())
                    .findFirst();
            if (field.isPresent() && revision.sources().isEmpty()) {
                diagnostics.report(
                        Rule.RECORD_SOURCE,
                        revision.position(),
                        "there is no source for '" + revision.facts().name().value() + "'",
                        "Add one below '" + field.get().name()
                                + "': its title, url and kind, and the day on which you read it (read-on).");
            }
            Map<String, SourcePosition> seen = new HashMap<>();
            revision.sources().forEach(source -> source(source, seen));
        }

        private void source(FieldValue.Page source, Map<String, SourcePosition> seen) {
            SourcePosition first =
                    seen.putIfAbsent(source.url().value(), source.url().position());
            if (first != null) {
                diagnostics.report(
                        Rule.RECORD_SOURCE,
                        source.url().position(),
                        "the source '" + source.url().value() + "' is here twice",
                        "It is already on line " + first.line() + ". Delete one of the two.");
            }
            if (source.title().value().startsWith(FieldValue.Page.TO_BE_WRITTEN)) {
                diagnostics.report(
                        Rule.UNFINISHED,
                        source.title().position(),
                        "the title of a source is still to be written",
                        "Write what the page is, as it calls itself.");
            }
        }

        private void asOf(Located<PartialDate> asOf) {
            if (asOf.value().first().isAfter(revision.effective().value())) {
                date(
                        asOf.position(),
                        name(Role.AS_OF) + " is " + asOf.value() + ", after the facts were gathered ("
                                + revision.effective().value() + ")",
                        "Write the date of the newest source that was relied on.");
            }
            // a source may be older, but facts that nobody has read since that day do not hold as of that day
            boolean read = revision.sources().isEmpty()
                    || revision.sources().stream()
                            .anyMatch(source -> !source.readOn()
                                    .value()
                                    .isBefore(asOf.value().first()));
            if (!read) {
                date(
                        asOf.position(),
                        name(Role.AS_OF) + " is " + asOf.value() + ", but nobody has read a source since then",
                        "Write the date of the newest source, or read one again and mend its read-on.");
            }
        }

        private void review(Located<PartialDate> next) {
            LocalDate known = revision.effective().value();
            LocalDate asOf =
                    revision.date(Role.AS_OF).map(date -> date.value().first()).orElse(known);
            LocalDate after = asOf.isAfter(known) ? asOf : known;
            if (!next.value().last().isAfter(after)) {
                date(
                        next.position(),
                        name(Role.REVIEW) + " is " + next.value() + ", not after " + after,
                        "Write when somebody should look again, for example: "
                                + dataset().field(Role.REVIEW).map(Field::name).orElse("") + ": "
                                + Year.of(after.getYear() + 1));
            }
        }

        private String name(Role role) {
            return "'" + dataset().field(role).map(Field::name).orElse("") + "'";
        }

        private void year(Field field, Map<String, FieldValue> values) {
            Optional<Located<BigDecimal>> year = number(values, field.name());
            if (year.isEmpty()) {
                return;
            }
            SourcePosition position = year.get().position();
            BigDecimal value = year.get().value();
            revision.date(Role.AS_OF)
                    .filter(asOf -> value.intValue() > asOf.value().last().getYear())
                    .ifPresent(asOf -> date(
                            position,
                            "'" + field.name() + "' is " + value + ", after the newest source (as-of: " + asOf.value()
                                    + ")",
                            "Write the year that the source shows, or the date of the source that shows it as as-of."));
            field.notBefore()
                    .filter(other -> number(values, other.value())
                            .filter(earlier -> value.compareTo(earlier.value()) < 0)
                            .isPresent())
                    .ifPresent(other -> date(
                            position,
                            "'" + field.name() + "' is " + value + ", before '" + other.value() + "'",
                            "Compare both years with what the source says."));
        }

        private static Optional<Located<BigDecimal>> number(Map<String, FieldValue> values, String name) {
            return Optional.ofNullable(values.get(name))
                    .filter(FieldValue.Amount.class::isInstance)
                    .map(FieldValue.Amount.class::cast)
                    .map(FieldValue.Amount::number);
        }

        private void never(ItemFacts item) {
            never(item.values(), item.id().position());
        }

        private void never(Map<String, FieldValue> values, SourcePosition position) {
            Map<String, String> answers = dataset().answers(values);
            dataset().never().stream()
                    .filter(never -> never.when().hold(answers))
                    .forEach(never -> diagnostics.report(
                            Rule.RECORD_NEVER,
                            position,
                            "these cannot stand together: " + written(never, answers),
                            never.because().value()));
        }

        private static String written(Dataset.Never never, Map<String, String> answers) {
            return String.join(
                    ", ",
                    never.when().byName().keySet().stream()
                            .map(name -> name + ": " + answers.get(name))
                            .toList());
        }

        private void date(SourcePosition position, String message, String hint) {
            diagnostics.report(Rule.RECORD_DATE, position, message, hint);
        }
    }
}
