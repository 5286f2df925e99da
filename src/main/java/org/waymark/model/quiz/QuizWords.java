package org.waymark.model.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
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
        Map<String, List<Located<String>>> lists,
        SourcePosition position)
        implements KeyedWords {
    private static final Pattern SENTENCE = Pattern.compile("[.?!。？！．؟۔।។။][”\"」』）)]?$");

    public QuizWords {
        phrases = Map.copyOf(phrases);
        lists = Map.copyOf(lists);
    }

    /** Leaves out the sentence about the change, which is shown beside the pages. */
    @Override
    public Map<String, Phrase> texts() {
        Map<String, Phrase> texts = new TreeMap<>();
        lists.forEach((key, list) -> {
            if (!list.isEmpty()) {
                texts.put(key, new Phrase(list));
            }
        });
        phrases.forEach((key, phrase) -> texts.put(key, Phrase.of(phrase)));
        texts.remove("change");
        return texts;
    }

    @Override
    public List<Located<String>> titles() {
        return List.of(title, phrases.getOrDefault("rules-page.title", title));
    }

    @Override
    public SourcePosition start() {
        return title.position();
    }

    /** Whole sentences only: labels, headings and the names of answers would make any text look easy. */
    @Override
    public List<Located<String>> prose() {
        Stream<Located<String>> ofLists = lists.values().stream().flatMap(List::stream);
        return Stream.concat(phrases.values().stream(), ofLists)
                .filter(text -> SENTENCE.matcher(text.value()).find())
                .toList();
    }

    /** A copy in which every text is replaced. */
    public QuizWords with(UnaryOperator<String> set) {
        Map<String, Located<String>> otherPhrases = new HashMap<>();
        phrases.forEach((key, phrase) -> otherPhrases.put(key, phrase.map(set)));
        Map<String, List<Located<String>>> otherLists = new HashMap<>();
        lists.forEach((key, list) ->
                otherLists.put(key, list.stream().map(line -> line.map(set)).toList()));
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

    /** The lines of a key, which holds a phrase or a list. */
    public List<String> lines(String key) {
        return Stream.concat(Stream.ofNullable(phrases.get(key)), lists.getOrDefault(key, List.of()).stream())
                .map(Located::value)
                .toList();
    }
}
