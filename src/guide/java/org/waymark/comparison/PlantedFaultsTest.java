package org.waymark.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.Provenance.Acceptance;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.translation.Translations;

/**
 * Faults are planted into the translations of the first guide, one at a time: most are named. As it is, nothing is named that nobody
 * accepted.
 */
class PlantedFaultsTest {
    private static final int MOST_OF_A_LANGUAGE = 400;

    /** The least share of faults that is named, in a hundred. */
    private static final Map<String, Integer> LEAST = Map.ofEntries(
            Map.entry("a not lost", 73),
            Map.entry("a must that is a may", 82),
            Map.entry("a may that is a must", 77),
            Map.entry("a number changed", 99),
            Map.entry("a number in words changed", 97),
            Map.entry("a month changed", 99),
            Map.entry("a unit of time changed", 99),
            Map.entry("a mark of the law changed", 95),
            Map.entry("digits of a phone changed", 95),
            Map.entry("a citation lost", 100),
            Map.entry("a link that leads elsewhere", 100),
            Map.entry("a glossary word lost", 99),
            Map.entry("emphasis lost", 100),
            Map.entry("the source's words left", 95));

    private static final Site SITE = new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
            .read()
            .orElseThrow();

    /** How many faults were planted and named. */
    private static final class Count {
        private int planted;
        private int named;
        private final List<String> missed = new ArrayList<>();
    }

    /** A text of the guide beside its source. */
    private record Pair(Translatable source, Translatable own, List<Acceptance> accepted) {}

    private final Map<String, Count> counts = new TreeMap<>();

    @Test
    void mostFaultsAreNamedAndNothingElse() {
        for (Language language : SITE.guide().languages()) {
            if (!language.equals(SITE.guide().source())) {
                plant(language, new TextComparison(SITE, language));
            }
        }
        Map<String, Integer> shares = new LinkedHashMap<>();
        counts.forEach((kind, count) -> {
            System.out.printf("%-50s %5d planted %5d named%n", kind, count.planted, count.named);
            count.missed.stream()
                    .limit(Integer.getInteger("faults.shown", 0))
                    .forEach(text -> System.out.println("   " + text));
            String all = kind.substring(kind.indexOf(' ') + 1);
            shares.merge(all, count.named, Integer::sum);
        });
        LEAST.forEach((kind, least) -> {
            int planted = counts.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(" " + kind))
                    .mapToInt(entry -> entry.getValue().planted)
                    .sum();
            assertTrue(planted >= 80, kind + ": only " + planted);
            assertTrue(
                    shares.getOrDefault(kind, 0) * 100 >= planted * least,
                    kind + ": " + shares.get(kind) + " of " + planted);
        });
    }

    private void plant(Language language, TextComparison comparison) {
        PlantedFaults faults = new PlantedFaults(SITE, language);
        for (Pair pair : pairs(language)) {
            List<Difference> before = comparison.of(pair.source(), pair.own());
            assertEquals(
                    List.of(),
                    before.stream().filter(isAccepted(pair).negate()).toList(),
                    language + ": " + pair.own().position());
            faults.of(pair.source(), pair.own()).forEach((kind, texts) -> {
                Count count = counts.computeIfAbsent(language + " " + kind, key -> new Count());
                for (Translatable faulty : texts) {
                    if (count.planted < MOST_OF_A_LANGUAGE) {
                        count.planted++;
                        boolean isNamed = !before.containsAll(comparison.of(pair.source(), faulty));
                        count.named += isNamed ? 1 : 0;
                        if (!isNamed) {
                            count.missed.add(pair.source().text() + " | " + faulty.text());
                        }
                    }
                }
            });
        }
    }

    /** The tests of other classes hold which acceptance belongs to which block. */
    private static Predicate<Difference> isAccepted(Pair pair) {
        return difference -> pair.accepted().stream().anyMatch(one -> one.rule() == difference.rule());
    }

    private static List<Pair> pairs(Language language) {
        return Translations.of(SITE, language)
                .flatMap(translation -> translation
                        .translated()
                        .map(unit -> new Pair(
                                unit.before().orElseThrow(),
                                unit.target().orElseThrow(),
                                translation.provenance().accepted())))
                .toList();
    }
}
