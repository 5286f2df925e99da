package org.waymark.kind.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.render.context.SiteContext;
import org.waymark.render.updates.Update;

/** The records of a dataset that have changed, and one update for all that were added on a day. */
record RecordUpdates(Dataset dataset) implements Update.Source {
    static Update.Group group(Dataset dataset) {
        return new Update.Group(3, dataset.folder() + ".updates.part", false, dataset.folder());
    }

    @Override
    public Update.Group group() {
        return group(dataset);
    }

    @Override
    public Stream<Update> updates(SiteContext site) {
        List<DataRecord> records = records(site);
        return Stream.concat(records.stream().flatMap(RecordUpdates::changes), added(records));
    }

    private List<DataRecord> records(SiteContext site) {
        return site.all(DataRecord.class).stream()
                .filter(one -> one.isOf(dataset))
                .toList();
    }

    private static Stream<Update> changes(DataRecord one) {
        return published(one).stream().skip(1).map(revision -> new RecordUpdate(one, revision));
    }

    private Stream<Update> added(List<DataRecord> records) {
        Map<LocalDate, Long> counts = records.stream()
                .map(one -> published(one).get(0).effective().value())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new RecordsAdded(dataset, count.getKey(), Math.toIntExact(count.getValue())));
    }

    private static List<RecordRevision> published(DataRecord one) {
        return one.revisions().stream().filter(revision -> !revision.draft()).toList();
    }
}
