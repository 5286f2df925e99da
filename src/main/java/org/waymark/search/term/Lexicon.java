package org.waymark.search.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that texts of a language hold. Each is analysed when it comes for the first time; from then on its terms are numbers. */
public final class Lexicon {
    private final TermTable table;
    private final Map<String, int[]> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final Map<String, String> termOfForm = new HashMap<>();

    public Lexicon(TermTable table) {
        this.table = table;
    }

    /** The terms of a text by their numbers, in the order of its words. */
    public int[] terms(String text) {
        List<String> words = WordTokenizer.of(text);
        int[] all = new int[words.size()];
        int size = 0;
        for (String word : words) {
            int[] its = known.get(word);
            if (its == null) {
                its = learn(word);
                known.put(word, its);
            }
            if (size + its.length > all.length) {
                all = Arrays.copyOf(all, Math.max(size + its.length, all.length * 2));
            }
            for (int term : its) {
                all[size++] = term;
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }

    private int[] learn(String word) {
        return table.forms(word).stream().mapToInt(this::number).toArray();
    }

    private int number(TermTable.Form form) {
        termOfForm.put(form.text(), form.term());
        return numbers.computeIfAbsent(form.term(), term -> {
            terms.add(term);
            return terms.size() - 1;
        });
    }

    /** How many terms there are: their numbers are smaller. */
    public int size() {
        return terms.size();
    }

    public String term(int number) {
        return terms.get(number);
    }

    public int number(String term) {
        return numbers.getOrDefault(term, -1);
    }

    /** Each form of a word as texts write it, with its term. */
    public Map<String, String> termOfForm() {
        return Map.copyOf(termOfForm);
    }
}
