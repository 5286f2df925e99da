package org.waymark.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.model.Thesaurus;
import org.waymark.search.SearchIndex.Meaning;
import org.waymark.search.SearchIndex.Terms;
import org.waymark.search.term.TermTable;
import org.waymark.search.term.WordTokenizer;

/** Turns a thesaurus into terms of an index. */
final class Synonyms {
    private static final int SAME = 10;
    private static final Pattern SMALL_LETTER = Pattern.compile("[a-z]");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final TermTable table;
    private final Map<String, Integer> numbers;
    private final Set<String> functionTerms;

    /** @param numbers of the terms that stand in texts */
    Synonyms(TermTable table, Map<String, Integer> numbers, Set<String> functionTerms) {
        this.table = table;
        this.numbers = numbers;
        this.functionTerms = functionTerms;
    }

    /** The everyday words, without accents, because people may type none. */
    SortedMap<String, List<Meaning>> of(Thesaurus thesaurus, List<SearchDocument> documents) {
        SortedMap<String, List<Meaning>> synonyms = new TreeMap<>(codes(documents));
        for (Thesaurus.Synonym synonym : thesaurus.synonyms()) {
            List<Meaning> meanings = synonym.meanings().stream()
                    .map(meaning -> new Meaning(
                            new Terms(terms(meaning.words().value())), (int) Math.round(meaning.weight() * 10)))
                    .filter(meaning -> !meaning.terms().numbers().isEmpty())
                    .toList();
            synonyms.put(folded(synonym.phrase().value()), meanings);
        }
        return synonyms;
    }

    /**
     * Codes that are also function words. One that is a little word itself ("in") means the state
     * only as a code, and nothing that begins like it; one that is only cut to one ("wa", as "was" is) always does.
     */
    private Map<String, List<Meaning>> codes(List<SearchDocument> documents) {
        Map<String, List<Meaning>> codes = new HashMap<>();
        for (SearchDocument document : documents) {
            String word = document.slug();
            if (document.kind().form() != SearchKind.Form.RECORD) {
                continue;
            }
            List<Meaning> state = List.of(new Meaning(new Terms(terms(document.title())), SAME));
            if (!document.aliases().contains(word)) {
                codes.put(code(word), state);
                codes.put(word, List.of());
            } else if (terms(word).isEmpty()) {
                codes.put(word, state);
            }
        }
        return codes;
    }

    /** Codes that are also function words. They count if they alone are in capitals, or if the query has nothing else. */
    static Stream<String> codesIn(String text, List<String> words) {
        Stream<String> capitals = SMALL_LETTER.matcher(text).find()
                ? Arrays.stream(BETWEEN_LETTERS.split(text))
                        .filter(word -> CODE.matcher(word).matches())
                : Stream.of();
        return (words.stream().distinct().count() > 1
                        ? capitals.distinct()
                        : words.stream().distinct())
                .map(word -> code(word.toLowerCase(Locale.ROOT)));
    }

    /** A form of a code that no word has. */
    private static String code(String word) {
        return word + ".";
    }

    private List<Integer> terms(String words) {
        return table.forms(words).stream()
                .map(TermTable.Form::term)
                .filter(term -> !functionTerms.contains(term))
                .map(numbers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String folded(String phrase) {
        String joined = String.join(" ", WordTokenizer.of(phrase));
        return WordTokenizer.fold(joined);
    }
}
