package org.waymark.model.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Basis;
import org.waymark.model.ContentLine;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;
import org.waymark.model.Phrase;
import org.waymark.model.WordedPiece.TextSetter;
import org.waymark.model.WordedRevision;

/**
 * One revision of a record, as found on a day.
 *
 * @param effective the day on which the facts were gathered
 * @param change what changed for the reader, in one sentence; from the second revision on
 * @param withdraw true if the words that it changed must no longer be shown in any language
 * @param words the words by language
 */
public record RecordRevision(
        Dataset dataset,
        int number,
        boolean draft,
        Located<LocalDate> effective,
        Optional<Located<String>> change,
        boolean withdraw,
        RecordFacts facts,
        Map<Language, RecordWords> words,
        SourcePosition position)
        implements WordedRevision<RecordWords> {
    public RecordRevision {
        words = Map.copyOf(words);
    }

    /** A copy with words in other languages. */
    public RecordRevision with(Map<Language, RecordWords> others) {
        return with(others, change);
    }

    /** A copy with words in other languages and another sentence about the change. */
    public RecordRevision with(Map<Language, RecordWords> others, Optional<Located<String>> otherChange) {
        return new RecordRevision(dataset, number, draft, effective, otherChange, withdraw, facts, others, position);
    }

    /** A copy with other facts. */
    public RecordRevision with(RecordFacts others) {
        return new RecordRevision(dataset, number, draft, effective, change, withdraw, others, words, position);
    }

    /** The same revision, shown if it was a draft. */
    RecordRevision published() {
        return new RecordRevision(dataset, number, false, effective, change, withdraw, facts, words, position);
    }

    RecordRevision asOf(LocalDate day) {
        return with(WordedRevision.asOf(day, words, RecordWords::with));
    }

    RecordRevision with(TextSetter set, Language source) {
        UnaryOperator<String> inSource = text -> set.set(text, source);
        return with(
                        WordedRevision.each(
                                words, own -> own.with(text -> text.map(said -> set.set(said, own.language())))),
                        change.map(said -> said.map(inSource)))
                .with(facts.with(inSource));
    }

    @Override
    public Map<String, Phrase> names(RecordWords own, Language source) {
        return own.names(own.language().equals(source) ? Optional.of(facts.name()) : own.name());
    }

    @Override
    public List<Basis> bases() {
        return new RecordBases(dataset, facts).all();
    }

    @Override
    public List<ContentLine> content(RecordWords own) {
        return new RecordContent(dataset, facts, own).lines().toList();
    }

    @Override
    public String firstContent(RecordWords own) {
        return FirstRecordContent.of(dataset, facts, own);
    }

    @Override
    public Optional<Located<String>> change(Language language) {
        return in(language).flatMap(RecordWords::change);
    }

    /** The record's name in the language. */
    public String name(Language language) {
        return in(language)
                .flatMap(RecordWords::name)
                .map(Located::value)
                .orElse(facts.name().value());
    }

    /** The group of the record; empty if the dataset has no groups. */
    public Optional<String> group() {
        return dataset.groups().map(groups -> groups.outcome(dataset, facts, Map.of()));
    }

    /** The value of a field with a role. */
    public Optional<FieldValue> value(Field.Role role) {
        return dataset.field(role).flatMap(facts::value);
    }

    /** The date of a field with a role. */
    public Optional<Located<PartialDate>> date(Field.Role role) {
        return value(role)
                .filter(FieldValue.Date.class::isInstance)
                .map(FieldValue.Date.class::cast)
                .map(FieldValue.Date::date);
    }

    /** True if somebody was to look at the facts again by then. */
    public boolean isDue(LocalDate day) {
        return date(Field.Role.REVIEW)
                .filter(due -> !day.isBefore(due.value().first()))
                .isPresent();
    }

    /** True if the record says of itself that it is doubtful. */
    public boolean isDoubtful() {
        return value(Field.Role.DOUBT)
                .map(FieldValue::text)
                .filter("true"::equals)
                .isPresent();
    }

    /** The pages that the facts rest on. */
    public List<FieldValue.Page> sources() {
        return dataset.fields(Field.Type.SOURCES)
                .flatMap(field -> facts.value(field).stream())
                .flatMap(value -> value.pages().stream())
                .toList();
    }

    /** True if one of its sources is of the first kind, which is the best. */
    public boolean hasBestSource() {
        return dataset.fields(Field.Type.SOURCES)
                .allMatch(field -> facts.value(field).stream()
                        .flatMap(value -> value.pages().stream())
                        .anyMatch(page ->
                                page.kind().value().equals(field.valueIds().get(0))));
    }
}
