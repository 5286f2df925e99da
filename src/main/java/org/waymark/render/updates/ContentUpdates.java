package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.Revision;
import org.waymark.model.SharedValue;
import org.waymark.model.Site;
import org.waymark.render.context.SiteContext;
import org.waymark.value.ValueUses;

/** The changes of values and pictures that entries show. */
record ContentUpdates(SiteContext site) {
    /** All of them. A change on the day of a revision belongs to the revision. */
    Stream<Update> all() {
        return Stream.concat(values(), pictures());
    }

    private Stream<Update> values() {
        Map<String, SharedValue> known = new LinkedHashMap<>();
        List<Update> updates = new ArrayList<>();
        for (SharedValue value : site.site().values().all()) {
            SharedValue before = known.put(value.id().value(), value);
            if (before != null) {
                shown(value).forEach(entry -> updates.add(update(entry, before, value)));
            }
        }
        return updates.stream();
    }

    /** The entries that showed a value when it changed. */
    private Stream<Entry> shown(SharedValue value) {
        LocalDate day = value.from().value();
        Site written = site.site().values().written(site.site());
        return published()
                .filter(entry -> written.entry(entry.id()).stream()
                        .flatMap(own -> inForce(own, day).stream())
                        .anyMatch(revision -> ValueUses.in(revision.source())
                                .contains(value.id().value())));
    }

    /** The revision that was in force on the day before. */
    private static Optional<Revision> inForce(Entry entry, LocalDate day) {
        return entry.published().stream()
                .filter(revision -> revision.effective().value().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    private static Update update(Entry entry, SharedValue before, SharedValue value) {
        return new ContentUpdate(
                entry,
                value.from().value(),
                "value/" + value.id().value() + "/" + value.from().value(),
                context -> context.messages()
                        .text(
                                "updates.value",
                                Map.of(
                                        "before", before.words().in(context.language()),
                                        "after", value.words().in(context.language()))));
    }

    /** Pictures that were others in the edition before, or are others now than in the newest edition. */
    private Stream<Update> pictures() {
        List<Edition> editions = site.site().editions().stream()
                .filter(edition -> !edition.pictures().isEmpty())
                .toList();
        List<Update> updates = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            boolean isNewest = i + 1 == editions.size();
            Map<String, String> next = isNewest
                    ? Edition.pictures(site.site())
                    : editions.get(i + 1).pictures();
            LocalDate day = isNewest ? site.day() : editions.get(i + 1).day();
            editions.get(i).pictures().forEach((path, sum) -> {
                if (!next.getOrDefault(path, sum).equals(sum)) {
                    showing(path).forEach(entry -> updates.add(update(entry, path, day)));
                }
            });
        }
        return updates.stream();
    }

    private Stream<Entry> showing(String path) {
        return published()
                .filter(entry -> entry.latest().revision().documents().values().stream()
                        .anyMatch(document -> document.pictures().stream()
                                .flatMap(picture -> site.site().image(picture.file(), document.language()).stream())
                                .anyMatch(image -> image.path().equals(path))));
    }

    private static Update update(Entry entry, String path, LocalDate day) {
        return new ContentUpdate(
                entry, day, path + "/" + day, context -> context.messages().text("updates.picture"));
    }

    private Stream<Entry> published() {
        return site.site().entries().values().stream().filter(entry -> entry.isPublished() && !entry.isRetired());
    }
}
