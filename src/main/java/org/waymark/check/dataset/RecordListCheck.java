package org.waymark.check.dataset;

import java.util.List;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;

/** Checks that a dataset has every record on its list, and no other: readers would take a gap for "there is nothing". */
public final class RecordListCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.declarations(Dataset.class).forEach(dataset -> check(dataset, site, diagnostics));
    }

    private static void check(Dataset dataset, Site site, Diagnostics diagnostics) {
        List<String> listed = dataset.records().stream().map(Located::value).toList();
        List<DataRecord> records = DataRecord.all(site, dataset);
        if (records.isEmpty()) {
            return; // it is only declared yet, and no page shows it
        }
        records.stream()
                .filter(one -> !listed.contains(one.slug()))
                .forEach(one -> diagnostics.report(
                        Rule.UNKNOWN_RECORD,
                        one.position(),
                        "the dataset lists no " + dataset.names().noun() + " '" + one.slug() + "'",
                        Nearest.hint(one.slug(), listed) + " The list is in " + dataset.folder() + "/" + Dataset.FILE
                                + ", under records."));
        List<String> slugs = records.stream().map(DataRecord::slug).toList();
        dataset.records().stream()
                .filter(slug -> !slugs.contains(slug.value()))
                .filter(slug -> !site.unread().contains(dataset.folder() + "/" + slug.value()))
                .forEach(slug -> diagnostics.report(
                        Rule.MISSING_RECORD,
                        slug.position(),
                        "there is nothing about the " + dataset.names().noun() + " '" + slug.value() + "'",
                        "Write " + dataset.folder() + "/" + slug.value() + "/r1/"
                                + dataset.names().file() + "."
                                + dataset.items()
                                        .map(items -> " Where nothing was found, it says so: "
                                                + items.key().value() + ": []")
                                        .orElse("")));
    }
}
