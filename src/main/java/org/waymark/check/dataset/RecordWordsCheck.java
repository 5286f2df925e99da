package org.waymark.check.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.model.dataset.RecordWords;

/** Checks that every fact of a record that needs words has them, in all languages alike, and that all words belong to a fact. */
public final class RecordWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Language source = site.guide().source();
        for (Dataset dataset : site.declarations(Dataset.class)) {
            for (RecordRevision revision : DataRecord.sound(site, dataset)) {
                for (RecordWords words : revision.words().values()) {
                    Comparison comparison = new Comparison(revision, words, diagnostics);
                    comparison.check();
                    revision.in(source)
                            .filter(other -> !words.language().equals(source))
                            .ifPresent(comparison::compare);
                }
            }
        }
    }

    /** Checks the words of one language against the facts, and against those of the source language. */
    private record Comparison(RecordRevision revision, RecordWords words, Diagnostics diagnostics) {
        private Dataset dataset() {
            return revision.dataset();
        }

        /** Checks that all languages have the same words. */
        void compare(RecordWords source) {
            source.phrases().forEach((key, text) -> {
                if (isOptional(key) && words.phrase(key).isEmpty()) {
                    say(words.position(), "'" + key + "' is not translated", "Translate it: " + text.position());
                }
            });
            words.phrases().forEach((key, text) -> {
                if (isOptional(key) && source.phrase(key).isEmpty()) {
                    say(
                            text.position(),
                            "'" + key + "' has no words in '" + source.language() + "'",
                            "Add them there, or delete these: all languages say the same.");
                }
            });
        }

        private boolean isOptional(String key) {
            String name = key.substring(key.lastIndexOf('.') + 1);
            List<Field> fields = key.contains(".")
                    ? dataset().items().map(Dataset.Items::words).orElse(List.of())
                    : dataset().words();
            return fields.stream()
                    .anyMatch(field ->
                            field.name().equals(name) && field.isOptional() && field.type() == Field.Type.WORDS);
        }

        void check() {
            Owner ofRecord = new Owner("", "the " + dataset().names().noun(), words.position());
            dataset()
                    .words()
                    .forEach(field -> field(field, ofRecord, revision.facts().values()));
            dataset().items().ifPresent(this::items);
        }

        private void items(Dataset.Items items) {
            revision.facts().items().forEach(item -> {
                String id = item.id().value();
                SourcePosition its = words.items().get(id);
                Stream<Field> required =
                        items.words().stream().filter(field -> field.type() == Field.Type.WORDS && !field.isOptional());
                if (its == null) {
                    required.findFirst()
                            .ifPresent(field -> say(
                                    words.position(),
                                    "there are no words for '" + id + "'",
                                    "Add '" + id + ":' below '" + items.key().value() + "', and below it: "
                                            + field.name() + ": ..."));
                } else {
                    Owner owner = new Owner(items.key().value() + "." + id + ".", "'" + id + "'", its);
                    items.words().forEach(field -> field(field, owner, item.values()));
                }
            });
            List<String> ids = revision.facts().items().stream()
                    .map(item -> item.id().value())
                    .toList();
            words.items().forEach((id, position) -> {
                if (!ids.contains(id)) {
                    say(position, "words for no " + items.noun() + ": '" + id + "'", Nearest.hint(id, ids));
                }
            });
        }

        /** Checks that there are words where they must be, and only where they may. */
        private void field(Field field, Owner owner, Map<String, FieldValue> values) {
            var text = words.phrase(owner.prefix() + field.name());
            String file = dataset().names().file();
            String value = field.answer(Optional.ofNullable(values.get(field.name())));
            boolean needed =
                    field.wordsWhen().map(when -> when.value().equals(value)).orElse(!field.isOptional());
            if (needed && text.isEmpty()) {
                say(
                        owner.position(),
                        owner.name() + " has no words for '" + field.name() + "'",
                        (field.wordsWhen().isPresent() ? file + " says " + field.name() + ": " + value + ". " : "")
                                + "Add, as the source says it: " + field.name() + ": ...");
            }
            field.wordsWhen()
                    .filter(when -> !when.value().equals(value))
                    .ifPresent(when -> text.ifPresent(said -> say(
                            said.position(),
                            "words for '" + field.name() + "', but " + file + " says '" + value + "'",
                            "Write there: " + field.name() + ": " + when.value() + ". Or delete the words.")));
        }

        private void say(SourcePosition position, String message, String hint) {
            diagnostics.report(Rule.RECORD_WORDS, position, message, hint);
        }
    }

    /**
     * What words are about: the record, or one of its items.
     *
     * @param prefix of the keys of its words
     */
    private record Owner(String prefix, String name, SourcePosition position) {}
}
