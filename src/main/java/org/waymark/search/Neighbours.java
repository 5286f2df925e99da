package org.waymark.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Nearest;
import org.waymark.search.term.LikeWords;

/** Finds the known words whose spelling is nearest to an unknown word. */
final class Neighbours {
    private static final int SHORTEST_MEANT = 3;
    private static final int SHORTEST_BEGUN = 4;
    private static final int LONGEST_SHORT = 4;
    private static final int SHORTEST_SAID = 5;
    private static final int LONGEST_TYPO = 30;
    private static final int MOST_BEGUN = 50;
    private static final double SHARE_BEGUN = 0.6;
    private static final double LEAST_ALIKE = 0.4;
    private static final String JOINED = "[\\u0590-\\u06ff].*"; // Arabic, Hebrew: "and" is a first letter

    private final List<String> forms;
    private final List<String> known;
    private @Nullable LikeWords likeWords; // made for the first unknown word
    private @Nullable Set<String> set; // the same

    /** @param known the forms, and what the thesaurus knows; both sorted */
    Neighbours(List<String> forms, List<String> known) {
        this.forms = forms;
        this.known = known;
    }

    /** The most likely known words for an unknown word. Those with the same first letter are preferred. */
    List<String> nearest(String word) {
        int least = word.length() < 8 ? 1 : 2;
        int most = least;
        List<String> near = new ArrayList<>();
        if (word.length() < SHORTEST_MEANT || word.length() > LONGEST_TYPO) {
            return near;
        }
        for (String form : likeWords().near(word, most)) {
            if (form.length() < SHORTEST_MEANT || !isSure(word, form) || isOther(word, form)) {
                continue;
            }
            int changes = Nearest.distance(word, form);
            if (changes < least) {
                near.clear();
            }
            if (changes <= least) {
                least = changes;
                near.add(form);
            }
        }
        List<String> likest = near.stream()
                .filter(other -> other.charAt(0) == word.charAt(0) || word.matches(JOINED))
                .toList();
        return near.isEmpty() ? longest(word) : likest.isEmpty() ? near : likest;
    }

    /**
     * A short word with another letter in it, or another one first, is another word: "mess" is not "miss", nor "ear" "hear".
     */
    private static boolean isOther(String word, String form) {
        if (word.length() > LONGEST_SHORT || word.matches(JOINED)) {
            return false;
        }
        boolean hasAnother = word.length() == form.length() && LikeWords.letters(word) != LikeWords.letters(form);
        return hasAnother || word.charAt(0) != form.charAt(0);
    }

    private LikeWords likeWords() {
        if (likeWords == null) {
            likeWords = new LikeWords(known);
        }
        return likeWords;
    }

    /** True if a word of the thesaurus would mislead: "nice" is not "ice", and "reported" is not "deported". */
    private boolean isSure(String word, String other) {
        return isForm(other) || (word.length() >= SHORTEST_SAID && word.charAt(0) == other.charAt(0));
    }

    private boolean isForm(String word) {
        if (set == null) {
            set = new HashSet<>(forms);
        }
        return set.contains(word);
    }

    /** The forms with the longest common beginning, at least four letters and 60 % of the word. */
    private List<String> longest(String word) {
        int place = place(word, forms);
        int most = Math.max(shared(word, formAt(place)), shared(word, formAt(place - 1)));
        return most >= SHORTEST_BEGUN && most >= SHARE_BEGUN * word.length()
                ? begun(word.substring(0, most), forms)
                : List.of();
    }

    private String formAt(int place) {
        return place >= 0 && place < forms.size() ? forms.get(place) : "";
    }

    private static int place(String word, List<String> sorted) {
        int found = Collections.binarySearch(sorted, word);
        return found < 0 ? -found - 1 : found;
    }

    private static int shared(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    static List<String> begun(String beginning, List<String> sorted) {
        return sorted.stream()
                .skip(place(beginning, sorted))
                .takeWhile(form -> form.startsWith(beginning))
                .limit(MOST_BEGUN)
                .toList();
    }

    /** The forms that share the most groups of three characters with a word. */
    List<String> mostAlike(String word) {
        Set<String> own = new HashSet<>(grams(word));
        double most = LEAST_ALIKE;
        List<String> found = new ArrayList<>();
        for (String form : forms) {
            List<String> others = grams(form);
            long same = others.stream().filter(own::contains).count();
            double share = isOther(word, form) ? 0 : 2.0 * same / (own.size() + others.size());
            if (share > most) {
                found.clear();
            }
            if (share >= most) {
                most = share;
                found.add(form);
            }
        }
        return found;
    }

    private static List<String> grams(String word) {
        String text = " " + word.substring(0, Math.min(LONGEST_TYPO, word.length())) + " ";
        return IntStream.rangeClosed(0, text.length() - 3)
                .mapToObj(i -> text.substring(i, i + 3))
                .toList();
    }
}
