package org.waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.character.QuoteStyle;
import org.waymark.history.TranslatedText.State;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.WordedRevision;

/**
 * The words of a questionnaire or state in a language: each text of the newest source revision, with its translation
 * and whether that is out of date. Texts are matched by key.
 *
 * @param own the newest words in the language, or else the source's
 * @param revision the revision that these words belong to
 * @param latest the newest published revision
 * @param source the source language
 * @param parts the texts by key
 */
public record TranslatedPhrases<W extends KeyedWords>(
        W own,
        WordedRevision<W> revision,
        WordedRevision<W> latest,
        Language source,
        Map<String, TranslatedPhrase> parts) {

    /**
     * A text with its translation status.
     *
     * @param own its lines in the language; empty if there are none, or if they must not be shown
     * @param source its lines in the newest source revision; empty if the text is gone
     * @param before the source lines that were translated; empty if none were
     * @param since the day of the revision that led to this state
     */
    public record TranslatedPhrase(
            State state, List<String> own, List<String> source, List<String> before, LocalDate since) {
        public boolean isStale() {
            return state != State.CURRENT;
        }
    }

    /**
     * Compares the words of a language with the source. Empty if no revision is published, or if its words could not be
     * read.
     */
    public static <W extends KeyedWords> Optional<TranslatedPhrases<W>> of(
            List<? extends WordedRevision<W>> revisions, Language language, Language source) {
        List<WordedRevision<W>> published = new ArrayList<>();
        revisions.stream().filter(revision -> !revision.draft()).forEach(published::add);
        if (published.isEmpty()) {
            return Optional.empty();
        }
        WordedRevision<W> latest = published.get(published.size() - 1);
        Optional<WordedRevision<W>> translated = published.stream()
                .filter(revision -> revision.in(language).isPresent())
                .reduce((earlier, later) -> later);
        WordedRevision<W> from = translated.orElse(latest);
        return from.in(language)
                .or(() -> from.in(source))
                .map(own -> new TranslatedPhrases<>(
                        own, from, latest, source, new Trail<>(own, source, since(from, published)).parts()));
    }

    private static <W extends KeyedWords> List<WordedRevision<W>> since(
            WordedRevision<W> from, List<WordedRevision<W>> published) {
        return published.stream()
                .filter(revision -> revision.number() >= from.number())
                .toList();
    }

    /** The revisions from the translated one to the newest. */
    private record Trail<W extends KeyedWords>(W own, Language source, List<WordedRevision<W>> revisions) {
        Map<String, TranslatedPhrase> parts() {
            Map<String, List<String>> before = texts(0);
            Map<String, List<String>> after = texts(revisions.size() - 1);
            Set<String> keys = new LinkedHashSet<>(after.keySet());
            keys.addAll(before.keySet());
            keys.addAll(own.texts().keySet());
            Map<String, TranslatedPhrase> parts = new TreeMap<>();
            for (String key : keys) {
                parts.put(key, part(key, lines(before, key), lines(after, key)));
            }
            return parts;
        }

        private TranslatedPhrase part(String key, List<String> before, List<String> after) {
            List<String> now = lines(own.texts(), key);
            if (isSame(before, after)) {
                return new TranslatedPhrase(State.CURRENT, now, after, before, since(key));
            }
            if (after.isEmpty()) {
                return new TranslatedPhrase(State.GONE, List.of(), after, before, since(key));
            }
            boolean isNew = before.isEmpty() || now.isEmpty();
            if (isNew) {
                return new TranslatedPhrase(State.NEW, List.of(), after, before, since(key));
            }
            return isWithdrawn(key)
                    ? new TranslatedPhrase(State.WITHDRAWN, List.of(), after, before, since(key))
                    : new TranslatedPhrase(State.CHANGED, now, after, before, since(key));
        }

        /** True if a revision that changed the text withdrew its earlier words. */
        private boolean isWithdrawn(String key) {
            return IntStream.range(1, revisions.size())
                    .filter(step -> revisions.get(step).withdraw())
                    .anyMatch(step -> !isSame(lines(texts(step), key), lines(texts(step - 1), key)));
        }

        private LocalDate since(String key) {
            int step = revisions.size() - 1;
            while (step > 0 && isSame(lines(texts(step), key), lines(texts(step - 1), key))) {
                step--;
            }
            return revisions.get(step).effective().value();
        }

        private Map<String, List<String>> texts(int step) {
            return revisions.get(step).in(source).map(KeyedWords::texts).orElse(Map.of());
        }

        /** True if the texts are equal, apart from the style of quotation marks. */
        private static boolean isSame(List<String> one, List<String> other) {
            return plain(one).equals(plain(other));
        }

        private static List<String> plain(List<String> lines) {
            return lines.stream().map(QuoteStyle::plain).toList();
        }

        private static List<String> lines(Map<String, List<String>> texts, String key) {
            return texts.getOrDefault(key, List.of());
        }
    }

    /** The text of a key; without lines if there is none. */
    public TranslatedPhrase part(String key) {
        return parts.getOrDefault(
                key,
                new TranslatedPhrase(
                        State.CURRENT,
                        List.of(),
                        List.of(),
                        List.of(),
                        latest.effective().value()));
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
