package org.waymark.check.dataset;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Site;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts.ItemFacts;
import org.waymark.model.dataset.RecordRevision;

/**
 * Checks that the words of a dataset are those that its declaration needs, in the source language. Other languages are
 * compared with the source by the check of messages.
 */
public final class DatasetWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Language source = site.guide().source();
        MessageCatalog catalog = site.catalogs().get(source);
        if (catalog == null) {
            return; // reported where it is read
        }
        for (Dataset dataset : site.declarations(Dataset.class)) {
            if (!DataRecord.all(site, dataset).isEmpty()) {
                check(dataset, site, catalog, diagnostics);
            }
        }
    }

    private static void check(Dataset dataset, Site site, MessageCatalog catalog, Diagnostics diagnostics) {
        String prefix = dataset.folder() + ".";
        Map<String, Located<String>> words = new TreeMap<>();
        String file = dataset.position().path().replace(Dataset.FILE, catalog.language() + ".yaml");
        catalog.messages().forEach((key, message) -> {
            if (key.startsWith(prefix) && message.position().path().equals(file)) {
                words.put(key.substring(prefix.length()), message);
            }
        });
        DatasetKeys keys = DatasetKeys.of(dataset);
        Set<String> needed = new TreeSet<>(keys.needed());
        DataRecord.sound(site, dataset).forEach(revision -> addSaid(revision, needed));
        needed.stream()
                .filter(key -> !words.containsKey(key))
                .forEach(key -> diagnostics.report(
                        Rule.DATASET_WORDS,
                        SourcePosition.ofFile(file),
                        "there are no words for '" + key + "'",
                        "Write them there, in the order of the dots: " + key.replace(".", ": ") + ": ..."));
        words.forEach((key, message) -> {
            if (!keys.isAllowed(key)) {
                diagnostics.report(
                        Rule.DATASET_WORDS,
                        message.position(),
                        "no page shows the words '" + key + "'",
                        Nearest.hint(key, keys.all()));
            }
        });
    }

    /** What pages say of the items that there are: the field whose value is said once has words for each case. */
    private static void addSaid(RecordRevision revision, Set<String> needed) {
        Dataset dataset = revision.dataset();
        var page = dataset.layout().page();
        for (ItemFacts item : revision.facts().items()) {
            Map<String, String> answers = dataset.answers(item.values());
            page.rows().stream()
                    .filter(fact -> "true".equals(answers.get(fact)))
                    .forEach(fact -> needed.add("page.can." + fact + "." + text(item, page.by())));
        }
    }

    private static String text(ItemFacts item, String field) {
        FieldValue value = item.values().get(field);
        return value == null ? "unknown" : value.text();
    }
}
