package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.decision.Comparison;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Revised;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.state.StateLaw;
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
    static Changelog of(SiteContext site) {
        Map<LocalDate, List<Update>> byDay = found(site)
                .filter(update -> !update.day().isAfter(site.day()))
                .collect(Collectors.groupingBy(update -> day(update, site), TreeMap::new, Collectors.toList()));
        List<Release> issues = new ArrayList<>();
        byDay.forEach((day, updates) ->
                issues.add(0, issues.isEmpty() ? first(day, updates, site) : issue(day, updates, site)));
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
    private static Release first(LocalDate day, List<Update> updates, SiteContext site) {
        List<Update> there = updates.stream().filter(Update::isNew).toList();
        Release rest =
                issue(day, updates.stream().filter(update -> !update.isNew()).toList(), site);
        return new Release(day, rest.edition(), rest.updates(), Optional.of(new Opening(day, there)));
    }

    private static Release issue(LocalDate day, List<Update> updates, SiteContext site) {
        Optional<Edition> edition = site.site().editions().stream()
                .filter(candidate -> candidate.day().equals(day))
                .findFirst();
        Comparator<Update> order = Comparator.comparing(Update::day).reversed().thenComparing(Update::part);
        return new Release(day, edition, updates.stream().sorted(order).toList(), Optional.empty());
    }

    private static Stream<Update> found(SiteContext site) {
        Map<EntryId, Entry> ordered = new LinkedHashMap<>();
        site.chapters().answers().forEach(answer -> ordered.put(answer.id(), answer));
        site.site().entries().forEach(ordered::putIfAbsent);
        Stream<Update> entries = ordered.values().stream()
                .flatMap(entry -> Stream.concat(
                        entry.published().stream().map(revision -> new EntryUpdate(entry, revision)),
                        EntryRetired.of(entry)));
        Stream<Update> quizzes = site.site().all(Quiz.class).stream().flatMap(Changelog::quiz);
        Stream<Update> states = site.all(StateLaw.class).stream().flatMap(Changelog::state);
        return Stream.of(entries, quizzes, states, added(site)).flatMap(updates -> updates);
    }

    private static Stream<Update> quiz(Quiz quiz) {
        List<Quiz.Revision> published = published(quiz.revisions());
        return IntStream.range(0, published.size())
                .mapToObj(i -> new QuizUpdate(
                        quiz,
                        published.get(i),
                        i == 0
                                ? Optional.empty()
                                : Optional.of(Comparison.of(
                                        published.get(i - 1).table(),
                                        published.get(i).table()))));
    }

    private static Stream<Update> state(StateLaw state) {
        return published(state.revisions()).stream().skip(1).map(revision -> new StateUpdate(state, revision));
    }

    private static Stream<Update> added(SiteContext site) {
        Map<LocalDate, Long> counts = site.all(StateLaw.class).stream()
                .map(state -> published(state.revisions()).get(0).effective().value())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new StatesAdded(count.getKey(), Math.toIntExact(count.getValue())));
    }

    private static <R extends Revised> List<R> published(List<R> revisions) {
        return revisions.stream().filter(revision -> !revision.draft()).toList();
    }
}
