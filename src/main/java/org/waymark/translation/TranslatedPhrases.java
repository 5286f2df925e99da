package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.character.QuoteStyle;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Phrase;
import org.waymark.model.Unit;
import org.waymark.model.Unit.State;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/**
 * The words of a piece in a language: each text of the newest source revision, with its translation
 * and whether that is out of date. Texts are matched by key.
 *
 * @param piece the folder of the piece
 * @param own the newest words in the language, or else the source's
 * @param revision the revision that these words belong to
 * @param latest the newest published revision
 * @param source the source language
 * @param parts the texts by key
 */
public record TranslatedPhrases<W extends KeyedWords>(
        String piece,
        W own,
        WordedRevision<W> revision,
        WordedRevision<W> latest,
        Language source,
        Map<String, Unit<Phrase>> parts) {

    /**
     * Compares the words of a piece in a language with the source. Empty if no revision is published, or if its words could not
     * be read.
     */
    public static <W extends KeyedWords> Optional<TranslatedPhrases<W>> of(
            WordedPiece<W> pieces, Language language, Language source) {
        String piece = pieces.path();
        List<WordedRevision<W>> published = new ArrayList<>();
        pieces.revisions().stream().filter(revision -> !revision.draft()).forEach(published::add);
        if (published.isEmpty()) {
            return Optional.empty();
        }
        WordedRevision<W> latest = published.get(published.size() - 1);
        Optional<WordedRevision<W>> translated = published.stream()
                .filter(revision -> revision.in(language).isPresent())
                .reduce((earlier, later) -> later);
        WordedRevision<W> from = translated.orElse(latest);
        List<KeyedUnits.Step<Phrase>> steps = published.stream()
                .filter(revision -> revision.number() >= from.number())
                .map(revision -> step(revision, source))
                .toList();
        return from.in(language)
                .or(() -> from.in(source))
                .map(own -> new TranslatedPhrases<>(piece, own, from, latest, source, units(piece, own, steps)));
    }

    private static Map<String, Unit<Phrase>> units(String piece, KeyedWords own, List<KeyedUnits.Step<Phrase>> steps) {
        var texts = new KeyedUnits.Own<>(own.texts(), own.provenance());
        return new TreeMap<>(new KeyedUnits<>(piece, texts, steps, TranslatedPhrases::plain).byKey());
    }

    private static <W extends KeyedWords> KeyedUnits.Step<Phrase> step(WordedRevision<W> revision, Language source) {
        return new KeyedUnits.Step<>(
                revision.effective().value(),
                revision.withdraw(),
                revision.in(source).map(KeyedWords::texts).orElse(Map.of()));
    }

    /** The words of a phrase, regardless of the style of quotation marks. */
    static List<String> plain(Phrase phrase) {
        return phrase.values().stream().map(QuoteStyle::plain).toList();
    }

    /** The text of a key, if there is one. */
    public Optional<Unit<Phrase>> part(String key) {
        return Optional.ofNullable(parts.get(key));
    }

    /** True if the words of the language are older than the source's. */
    public boolean isBehind() {
        return revision.number() < latest.number();
    }

    /** True if the language has no words at all. */
    public boolean isUntranslated(Language language) {
        return !own.language().equals(language);
    }

    /** The number of source texts without an up-to-date translation. */
    public int stale() {
        return (int) parts.values().stream()
                .filter(part -> part.isStale() && part.state() != State.GONE)
                .count();
    }

    /** The number of texts in the newest source revision. */
    public int texts() {
        return latest.in(source).map(words -> words.texts().size()).orElse(0);
    }
}
