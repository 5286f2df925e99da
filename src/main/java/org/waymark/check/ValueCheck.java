package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Citation;
import org.waymark.model.Located;
import org.waymark.model.SharedValue;
import org.waymark.model.Site;
import org.waymark.value.ValueUses;

/**
 * Checks that each value that a text shows is listed, is right today and rests on a source, and that each that is listed is shown.
 *
 * @param today the day on which values must be right
 */
public record ValueCheck(LocalDate today) implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        List<Located<String>> uses = ValueUses.in(site.values().written(site));
        Map<String, SharedValue> first = new TreeMap<>();
        Map<String, SharedValue> latest = new TreeMap<>();
        for (SharedValue value : site.values().all()) {
            String id = value.id().value();
            source(value, site, diagnostics);
            first.putIfAbsent(id, value);
            order(value, latest.put(id, value), diagnostics);
        }
        uses.stream()
                .filter(use -> !first.containsKey(use.value()) && !site.unread().contains(SharedValue.FILE))
                .forEach(use -> diagnostics.report(
                        Rule.UNKNOWN_VALUE,
                        use.position(),
                        "there is no value '" + use.value() + "'",
                        first.isEmpty()
                                ? "List it in content/values.yaml: - id: " + use.value()
                                : Nearest.hint(use.value(), List.copyOf(first.keySet()))));
        Set<String> used = uses.stream().map(Located::value).collect(Collectors.toSet());
        first.forEach((id, value) -> {
            if (used.contains(id)) {
                site.values().on(today, id).ifPresent(shown -> date(shown, diagnostics));
            } else {
                diagnostics.report(
                        Rule.UNUSED_VALUE,
                        value.id().position(),
                        "no text shows the value '" + id + "'",
                        "Show it: {{value:" + id + "}}, or delete it.");
            }
        });
    }

    private static void source(SharedValue value, Site site, Diagnostics diagnostics) {
        Located<String> source = value.source();
        if (!source.value().isEmpty()
                && Citation.parse(source.value(), site.sources()).isEmpty()
                && !site.unread().contains("sources.yaml")) {
            diagnostics.report(
                    Rule.UNKNOWN_SOURCE,
                    source.position(),
                    "unknown source '" + source.value() + "'",
                    Nearest.hint(
                            source.value(),
                            site.sources().stream()
                                    .map(known -> known.id().value())
                                    .toList()));
        }
    }

    /** Values of one name follow each other, so that one of them is right on each day. */
    private static void order(SharedValue value, @Nullable SharedValue earlier, Diagnostics diagnostics) {
        if (earlier != null && !value.from().value().isAfter(earlier.from().value())) {
            diagnostics.report(
                    Rule.VALUE_DATE,
                    value.from().position(),
                    "'" + value.id().value() + "' is listed twice from "
                            + value.from().value() + " on, or out of order",
                    "List the earlier value first: each begins on a later day than the one above it.");
        }
        value.until()
                .filter(until -> until.value().isBefore(value.from().value()))
                .ifPresent(until -> diagnostics.report(
                        Rule.VALUE_DATE,
                        until.position(),
                        "'" + value.id().value() + "' ends before it begins",
                        "'until' is the last day on which it is right, 'valid-from' the first."));
    }

    private void date(SharedValue shown, Diagnostics diagnostics) {
        String id = shown.id().value();
        if (shown.from().value().isAfter(today)) {
            diagnostics.report(
                    Rule.VALUE_DATE,
                    shown.from().position(),
                    "texts show '" + id + "', but it is not right before "
                            + shown.from().value(),
                    "Add the value that is right until then above it.");
        }
        shown.until()
                .filter(until -> until.value().isBefore(today))
                .ifPresent(until -> diagnostics.report(
                        Rule.STALE_VALUE,
                        until.position(),
                        "texts still show '" + id + "', which was right until " + until.value(),
                        "Read the source again, and add the value that followed, with its own valid-from."));
    }
}
