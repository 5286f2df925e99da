package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.history.TranslatedPhrases;
import org.waymark.history.TranslatedText;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Revised;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;

/**
 * The translation status of a piece in a language: an entry, or the words of a questionnaire or state.
 *
 * @param piece the folder of the piece, for example {@code faq/what-is-vacatur}
 * @param inWords the status in words
 * @param provenance who translated and reviewed it
 * @param parts the parts that are out of date
 */
record TranslationStatus(String piece, Language language, String inWords, String provenance, List<Section> parts) {
    private static final String UP_TO_DATE = "up to date";
    private static final String MISSING = "missing";

    /**
     * A block, or the text of a key, that is out of date.
     *
     * @param name what changed, and when
     * @param lines the old words of the source, its new words and those of the translation, each with a label
     */
    record Section(String name, List<String> lines) {}

    /** The status of all published pieces in a language. */
    static Stream<TranslationStatus> all(Site site, Language language) {
        Language source = site.guide().source();
        return Stream.of(
                        site.entries().values().stream()
                                .filter(Entry::isPublished)
                                .map(entry -> of(entry.id().path(), TranslatedText.of(entry, language), language)),
                        site.worded().stream().flatMap(piece -> of(piece, language, source)))
                .flatMap(statuses -> statuses);
    }

    private static TranslationStatus of(String piece, TranslatedText reading, Language language) {
        List<Section> parts = new ArrayList<>();
        reading.parts().stream()
                .filter(part -> part.isStale() && reading.isBehind())
                .forEach(part -> parts.add(new Section(
                        name(part.state()) + " since " + part.since(),
                        lines(language, text(part.before()), text(part.source()), text(part.own())))));
        String inWords = reading.isUntranslated(language)
                ? MISSING
                : inWords(
                        parts.size() + " of " + reading.blocks() + " blocks",
                        reading.version().revision(),
                        reading.latest().revision());
        return new TranslationStatus(
                piece,
                language,
                inWords,
                provenance(reading.version().document().provenance()),
                parts);
    }

    private static <W extends KeyedWords> Stream<TranslationStatus> of(
            WordedPiece<W> piece, Language language, Language source) {
        return TranslatedPhrases.of(piece.revisions(), language, source).stream()
                .map(reading -> of(piece.path(), reading, language));
    }

    private static TranslationStatus of(
            String piece, TranslatedPhrases<? extends KeyedWords> reading, Language language) {
        List<Section> parts = new ArrayList<>();
        reading.parts().forEach((key, part) -> {
            if (part.isStale()) {
                parts.add(new Section(
                        key + ": " + name(part.state()) + " since " + part.since(),
                        lines(language, text(part.before()), text(part.source()), text(part.own()))));
            }
        });
        String inWords = reading.isUntranslated(language)
                ? MISSING
                : inWords(parts.size() + " of " + reading.texts() + " texts", reading.revision(), reading.latest());
        return new TranslationStatus(
                piece, language, inWords, provenance(reading.own().provenance()), parts);
    }

    private static String inWords(String count, Revised own, Revised latest) {
        return own.number() < latest.number()
                ? "behind by " + count + " (r" + own.number() + " of r" + latest.number() + ")"
                : UP_TO_DATE;
    }

    private static String text(Optional<Block> block) {
        return block.map(found -> found.text().replace("\n", " / ")).orElse("");
    }

    private static String text(List<String> lines) {
        return String.join(" / ", lines);
    }

    private static List<String> lines(Language language, String before, String source, String own) {
        return Stream.of(line("old source", before), line("new source", source), line("in " + language, own))
                .flatMap(line -> line.stream())
                .toList();
    }

    private static Optional<String> line(String name, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(name + ": " + text);
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
        return inWords.equals(UP_TO_DATE);
    }
}
