package org.waymark.render.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.i18n.Collation;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.Layout.Mark;
import org.waymark.model.dataset.RecordFacts;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.render.Html;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.text.WordsWriter;
import org.waymark.translation.TranslatedPhrases;

/**
 * A record as readers of a language see it.
 *
 * @param revision the newest published one
 * @param words the words in that language, or else the source's
 * @param items what it lists, or the record itself
 */
record RecordView(
        DataRecord whole, RecordRevision revision, String name, Optional<WordsWriter> words, List<ItemView> items) {

    /** All published records of a dataset, sorted by name. */
    static List<RecordView> all(Dataset dataset, LanguageContext context) {
        Comparator<String> order = Collation.order(context.language());
        return DataRecord.all(context.site(), dataset).stream()
                .flatMap(one -> of(one, context).stream())
                .sorted(Comparator.comparing(RecordView::name, order))
                .toList();
    }

    private static Optional<RecordView> of(DataRecord whole, LanguageContext context) {
        Optional<WordsWriter> words = TranslatedPhrases.of(whole, context.language(), context.source())
                .map(reading -> new WordsWriter(context, reading));
        return whole.latest()
                .map(revision -> new RecordView(
                        whole,
                        revision,
                        whole.name(context.language()),
                        words,
                        ItemView.all(whole.dataset(), revision.facts())));
    }

    Dataset dataset() {
        return whole.dataset();
    }

    String code() {
        return whole.slug();
    }

    RecordFacts facts() {
        return revision.facts();
    }

    Optional<String> group() {
        return revision.group();
    }

    /** The outcome of a grading for a reader's answers. */
    String outcome(Grading grading, Map<String, String> asked) {
        return grading.outcome(dataset(), facts(), asked);
    }

    /** The items for which a fact holds. */
    List<ItemView> items(String fact) {
        return items.stream().filter(item -> item.is(fact)).toList();
    }

    boolean isDoubtful() {
        return revision.isDoubtful();
    }

    /** The chosen value of a field of the record. */
    Optional<String> chosen(Field.Role role) {
        return revision.value(role).map(FieldValue::text);
    }

    /** True if the language has no words of its own about the record. */
    boolean isUntranslated(Language language) {
        return whole.in(language).isEmpty();
    }

    Language language(Language other) {
        return reading().map(reading -> reading.own().language()).orElse(other);
    }

    Optional<TranslatedPhrases<? extends KeyedWords>> reading() {
        return words.map(WordsWriter::reading);
    }

    /** What the author wrote about an item, or about the record. */
    Optional<Html> said(ItemView item, String field) {
        String prefix = dataset().items().isEmpty() || item.id().isEmpty()
                ? ""
                : dataset().items().get().key().value() + "." + item.id() + ".";
        return said(prefix + field);
    }

    Optional<Html> said(String key) {
        return words.map(known -> known.phrase(key)).filter(html -> !html.isEmpty());
    }

    /** The days on which its sources were read, in order. */
    List<LocalDate> readings() {
        return revision.sources().stream()
                .map(source -> source.readOn().value())
                .distinct()
                .sorted()
                .toList();
    }

    boolean has(Mark mark) {
        List<ItemView> meant =
                items.stream().filter(item -> item.fits(mark.of())).toList();
        return !meant.isEmpty()
                && mark.all()
                        .map(all -> meant.stream().allMatch(item -> item.fits(all)))
                        .orElse(true);
    }
}
