package org.waymark.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;

/**
 * A questionnaire's words in one language, each by the id of what it is about.
 *
 * @param title short and neutral: the tab, the history entry, the file name of a PDF
 * @param phrases single words and sentences of the pages, by dotted key, for example {@code start.about}
 * @param lists lists of sentences of the pages, by dotted key
 */
public record QuizWords(
        Language language,
        Located<String> title,
        Provenance provenance,
        Map<String, Located<String>> phrases,
        Map<String, List<String>> lists,
        SourcePosition position)
        implements KeyedWords {
    public QuizWords {
        phrases = Map.copyOf(phrases);
        lists = Map.copyOf(lists);
    }

    /** The sentence about the change is left out: it is told beside the pages. */
    @Override
    public Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new TreeMap<>(lists);
        phrases.forEach((key, phrase) -> texts.put(key, List.of(phrase.value())));
        texts.remove("change");
        return texts;
    }

    /** The same words, with somebody else behind them. */
    public QuizWords with(Provenance other) {
        return new QuizWords(language, title, other, phrases, lists, position);
    }

    /** The phrase, or nothing where the author wrote none. */
    public String phrase(String key) {
        Located<String> phrase = phrases.get(key);
        return phrase == null ? "" : phrase.value();
    }

    public boolean has(String key) {
        return phrases.containsKey(key) || lists.containsKey(key);
    }

    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
