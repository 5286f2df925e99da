package org.waymark.search.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of all texts in a language. Each word is analysed at its first occurrence; afterwards its terms are numbers. */
public final class Lexicon {
    private final TermTable table;
    private final Map<String, int[]> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final Map<String, String> termOfForm = new HashMap<>();

    public Lexicon(TermTable table) {
        this.table = table;
    }

    /** The numbers of the terms of a text, in the order of its words. */
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

    /** The number of terms. All numbers of terms are smaller. */
    public int size() {
        return terms.size();
    }

    public String term(int number) {
        return terms.get(number);
    }

    public int number(String term) {
        return numbers.getOrDefault(term, -1);
    }

    /** The forms of words as they occur in texts, each with its term. */
    public Map<String, String> termOfForm() {
        return Map.copyOf(termOfForm);
    }
}
