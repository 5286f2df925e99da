package org.waymark.model.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;

/**
 * The words of a questionnaire in one language, by the id of what they describe.
 *
 * @param title short and neutral: shown in the tab, the browser's history and the name of a saved PDF
 * @param phrases words and sentences of the pages, by dotted key, for example {@code start.about}
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

    /** Leaves out the sentence about the change, which is shown beside the pages. */
    @Override
    public Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new TreeMap<>(lists);
        phrases.forEach((key, phrase) -> texts.put(key, List.of(phrase.value())));
        texts.remove("change");
        return texts;
    }

    /** A copy in which every text is replaced. */
    public QuizWords with(UnaryOperator<String> set) {
        Map<String, Located<String>> otherPhrases = new HashMap<>();
        phrases.forEach((key, phrase) -> otherPhrases.put(key, phrase.map(set)));
        Map<String, List<String>> otherLists = new HashMap<>();
        lists.forEach((key, list) -> otherLists.put(key, list.stream().map(set).toList()));
        return new QuizWords(language, title.map(set), provenance, otherPhrases, otherLists, position);
    }

    /** A copy with another provenance. */
    public QuizWords with(Provenance other) {
        return new QuizWords(language, title, other, phrases, lists, position);
    }

    /** The phrase; blank if the author wrote none. */
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
