package org.waymark.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.model.Thesaurus;
import org.waymark.search.SearchIndex.Meaning;
import org.waymark.search.SearchIndex.Terms;

/** Turns a thesaurus into terms of an index. */
final class Synonyms {
    private final TermTable table;
    private final Map<String, Integer> numbers;
    private final Set<String> functionTerms;

    /** @param numbers of the terms that stand in texts */
    Synonyms(TermTable table, Map<String, Integer> numbers, Set<String> functionTerms) {
        this.table = table;
        this.numbers = numbers;
        this.functionTerms = functionTerms;
    }

    /** What people say, without accents: they may type none. */
    SortedMap<String, List<Meaning>> of(Thesaurus thesaurus) {
        SortedMap<String, List<Meaning>> synonyms = new TreeMap<>();
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

    private List<Integer> terms(String words) {
        return table.forms(words).stream()
                .map(TermTable.Form::term)
                .filter(term -> !functionTerms.contains(term))
                .map(numbers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String folded(String phrase) {
        String joined = String.join(" ", Words.of(phrase));
        return Vocabulary.fold(joined);
    }
}
