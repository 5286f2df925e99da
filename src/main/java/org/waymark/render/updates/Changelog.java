package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.render.context.SiteContext;

/**
 * The changelog of a guide up to its own day, by edition. It depends only on the guide's content, so it is the same on
 * any day.
 */
record Changelog(List<Release> issues) {
    Changelog {
        issues = List.copyOf(issues);
    }

    /**
     * The changes of an edition. Changes that belong to no edition yet are grouped by their own day.
     *
     * @param opening what the guide contained on its first day; set for the oldest release only
     */
    record Release(LocalDate day, Optional<Edition> edition, List<Update> updates, Optional<Opening> opening) {
        Release {
            updates = List.copyOf(updates);
        }
    }

    /** All updates, newest first. */
    Stream<Update> updates() {
        return issues.stream().flatMap(issue -> Stream.concat(issue.updates().stream(), issue.opening().stream()));
    }

    /** The releases, newest first. */
    static Changelog of(SiteContext site, List<Update.Source> others) {
        Map<LocalDate, List<Update>> byDay = found(site, others)
                .filter(update -> !update.day().isAfter(site.day()))
                .collect(Collectors.groupingBy(update -> day(update, site), TreeMap::new, Collectors.toList()));
        List<Update.Group> counted = counted(others);
        List<Release> issues = new ArrayList<>();
        byDay.forEach((day, updates) ->
                issues.add(0, issues.isEmpty() ? first(day, updates, site, counted) : issue(day, updates, site)));
        return new Changelog(issues);
    }

    /** The day of the edition that contains the update, or the day of the update itself. */
    private static LocalDate day(Update update, SiteContext site) {
        return site.site().editions().stream()
                .map(Edition::day)
                .filter(day -> !day.isBefore(update.day()))
                .findFirst()
                .orElse(update.day());
    }

    /** Summarizes the initial content in one line. */
    private static Release first(LocalDate day, List<Update> updates, SiteContext site, List<Update.Group> counted) {
        List<Update> there = updates.stream().filter(Update::isNew).toList();
        Release rest =
                issue(day, updates.stream().filter(update -> !update.isNew()).toList(), site);
        return new Release(day, rest.edition(), rest.updates(), Optional.of(new Opening(day, there, counted)));
    }

    private static Release issue(LocalDate day, List<Update> updates, SiteContext site) {
        Optional<Edition> edition = site.site().editions().stream()
                .filter(candidate -> candidate.day().equals(day))
                .findFirst();
        Comparator<Update> order = Comparator.comparing(Update::day).reversed().thenComparing(Update::group);
        return new Release(day, edition, updates.stream().sorted(order).toList(), Optional.empty());
    }

    private static Stream<Update> found(SiteContext site, List<Update.Source> others) {
        Set<Entry> ordered = new LinkedHashSet<>(site.chapters().answers());
        ordered.addAll(site.site().entries().values());
        Stream<Update> entries = ordered.stream()
                .flatMap(entry -> Stream.concat(
                        entry.published().stream().map(revision -> new EntryUpdate(entry, revision)),
                        ContentUpdate.retired(entry)));
        return Stream.of(
                        entries,
                        new ContentUpdates(site).all(),
                        others.stream().flatMap(source -> source.updates(site)))
                .flatMap(updates -> updates);
    }

    /** The groups that are counted on the first day. */
    private static List<Update.Group> counted(List<Update.Source> others) {
        return Stream.concat(
                        Stream.of(Update.Group.ANSWERS, Update.Group.WORDS),
                        others.stream().map(Update.Source::group))
                .toList();
    }
}
