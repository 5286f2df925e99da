package org.waymark.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;
import org.waymark.translation.Translation;

/**
 * How far the translation of a piece is, for people to read.
 *
 * @param parts the texts that somebody has to look at
 * @param provenance who translated and reviewed it
 */
record TranslationStatus(Translation translation, List<Section> parts, String provenance) {
    /**
     * A text that somebody has to look at.
     *
     * @param name which one, what is the matter with it, and since when
     * @param lines the old words of the source, its new words and those of the translation, each with a label and its
     *     place
     */
    record Section(String name, List<String> lines) {}

    static TranslationStatus of(Translation translation) {
        List<Section> parts = translation.isMissing()
                ? List.of()
                : translation.open().stream()
                        .map(unit -> section(unit, translation.language()))
                        .toList();
        return new TranslationStatus(translation, parts, provenance(translation.provenance()));
    }

    private static Section section(Unit<?> unit, Language language) {
        return new Section(
                unit.key().name() + ": " + state(unit)
                        + unit.since().map(day -> " since " + day).orElse(""),
                Stream.of(
                                line("old source", unit.isStale() ? unit.before() : Optional.empty()),
                                line("new source", unit.source()),
                                line("in " + language, unit.target()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String state(Unit<?> unit) {
        return name(unit.isStale() ? unit.state() : unit.quality());
    }

    private static Optional<String> line(String name, Optional<? extends Translatable> words) {
        return words.map(found -> name + ": " + found.text().replace("\n", " / ")
                + (found.position().line() > 0 ? "  (" + found.position() + ")" : ""));
    }

    /** The status in words. */
    String inWords() {
        String count = parts.size() + " of " + translation.units().size() + " texts";
        if (translation.isMissing()) {
            return "missing";
        }
        if (translation.isBehind()) {
            var revisions = translation.revisions().orElseThrow();
            return "behind by " + count + " (r" + revisions.own() + " of r" + revisions.latest() + ")";
        }
        return parts.isEmpty() ? "up to date" : "lacks " + count;
    }

    private static String provenance(Provenance provenance) {
        return provenance
                        .translation()
                        .map(translation -> name(translation.state())
                                + translation.by().map(by -> " by " + by).orElse("") + " on " + translation.on())
                        .orElse("-")
                + provenance
                        .review()
                        .map(review -> ", reviewed by " + review.by() + " on " + review.on())
                        .orElse("");
    }

    private static String name(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    boolean isUpToDate() {
        return translation.isUpToDate();
    }
}
