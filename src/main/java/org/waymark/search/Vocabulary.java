package org.waymark.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.search.Ranking.Ask;
import org.waymark.search.Ranking.Guess;
import org.waymark.search.Ranking.Way;
import org.waymark.search.SearchIndex.Meaning;

/** The words that an index knows, and which of them a typed word means. */
final class Vocabulary {
    private static final int SHORTEST_MEANT = 3;
    private static final int LONGEST_TYPO = 30;
    private static final int MOST_BEGUN = 50;
    private static final int LONGEST_PART = 12;
    private static final double SHARE_BEGUN = 0.6;
    private static final double LEAST_ALIKE = 0.4;
    private static final Pattern UNSPACED =
            Pattern.compile("[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u9fff]");
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u0640\\u064b-\\u0655]");

    private final SearchIndex index;
    private final List<String> forms;
    private final Map<String, List<Integer>> folded = new HashMap<>();

    Vocabulary(SearchIndex index) {
        this.index = index;
        this.forms = List.copyOf(index.forms().keySet());
        index.forms()
                .forEach((form, term) -> folded.computeIfAbsent(fold(form), plain -> new ArrayList<>())
                        .add(term));
    }

    /** A word as it is typed by somebody who types no accents. */
    static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0111', 'd')
                .replace('\u0131', 'i');
    }

    /** The words of a text, each once; those of a language without spaces as the index knows them. */
    List<String> words(String text) {
        List<String> words = Words.of(text).stream()
                .flatMap(word -> parts(word).stream())
                .distinct()
                .toList();
        return Stream.concat(
                        Synonyms.codesIn(text, words)
                                .filter(code -> index.synonyms().containsKey(code)),
                        words.stream())
                .toList();
    }

    private boolean isKnown(String word) {
        return index.forms().containsKey(word) || index.synonyms().containsKey(word);
    }

    /** The shortest path over known words, through a run of a language that writes no spaces. */
    private List<String> parts(String run) {
        if (!UNSPACED.matcher(run).find() || isKnown(run)) {
            return List.of(run);
        }
        int[] cost = new int[run.length() + 1];
        int[] from = new int[run.length() + 1];
        for (int end = 1; end <= run.length(); end++) {
            cost[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
                int step = isKnown(run.substring(start, end)) ? 1 : 3 * (end - start);
                if (cost[start] + step < cost[end]) {
                    cost[end] = cost[start] + step;
                    from[end] = start;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        for (int end = run.length(); end > 0; end = from[end]) {
            parts.add(0, run.substring(from[end], end));
        }
        return parts;
    }

    /** What a whole word stands for: as written, without its accents, in the thesaurus, or misspelt. */
    Ask meant(String word) {
        return known(word).orElseGet(() -> new Ask(word, Guess.NEAREST, ways(nearest(word))));
    }

    /** What a word stands for while it is typed: also what begins with it. */
    Ask meantSoFar(String word) {
        return known(word).orElseGet(() -> {
            List<String> begun = word.length() > 1 ? begun(word) : List.of();
            return begun.isEmpty() ? meant(word) : new Ask(word, Guess.BEGUN, ways(begun));
        });
    }

    private Optional<Ask> known(String word) {
        List<Way> ways = new ArrayList<>();
        List<Meaning> synonyms = index.synonyms().get(fold(word));
        if (synonyms != null) {
            synonyms.forEach(meaning -> ways.add(way(meaning)));
        }
        Integer term = index.forms().get(word);
        if (term != null) {
            ways.add(way(term));
        }
        // whoever types no accents may mean any; whoever types one means that
        if (fold(word).equals(word)) {
            folded.getOrDefault(word, List.of()).forEach(other -> ways.add(way(other)));
        }
        return synonyms == null && ways.isEmpty() ? Optional.empty() : Optional.of(new Ask(word, Guess.KNOWN, ways));
    }

    /** What a few words mean together, if the thesaurus knows them. */
    Optional<Ask> phrase(List<String> words) {
        String phrase = String.join(" ", words);
        String plain = words.stream().map(Vocabulary::fold).collect(Collectors.joining(" "));
        return Optional.ofNullable(index.synonyms().get(plain))
                .map(meanings -> new Ask(
                        phrase,
                        Guess.KNOWN,
                        meanings.stream().map(Vocabulary::way).toList()));
    }

    private static Way way(Meaning meaning) {
        return new Way(meaning.tenths() / 10.0, meaning.terms().numbers());
    }

    private static Way way(int term) {
        return new Way(1, List.of(term));
    }

    private List<Way> ways(List<String> found) {
        return found.stream()
                .flatMap(form -> Stream.ofNullable(index.forms().get(form)))
                .distinct()
                .map(Vocabulary::way)
                .toList();
    }

    private List<String> nearest(String word) {
        int least = word.length() < 8 ? 1 : 2;
        int most = least;
        List<String> near = new ArrayList<>();
        if (word.length() < SHORTEST_MEANT || word.length() > LONGEST_TYPO) {
            return near;
        }
        for (String form : forms) {
            if (form.length() < SHORTEST_MEANT
                    || Math.abs(form.length() - word.length()) > most
                    || !beginsAlike(word, form)) {
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
        return near.isEmpty() ? longest(word) : near;
    }

    /** Whether one of the first two letters is one of the other's. */
    private static boolean beginsAlike(String word, String form) {
        String letters = word.substring(0, 2);
        return form.substring(0, Math.min(2, form.length())).chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** The forms that begin most like the word, if at least 60 % of it. */
    private List<String> longest(String word) {
        int place = place(word);
        int most = Math.max(shared(word, formAt(place)), shared(word, formAt(place - 1)));
        return most >= SHARE_BEGUN * word.length() ? begun(word.substring(0, most)) : List.of();
    }

    private String formAt(int place) {
        return place >= 0 && place < forms.size() ? forms.get(place) : "";
    }

    private int place(String word) {
        int found = Collections.binarySearch(forms, word);
        return found < 0 ? -found - 1 : found;
    }

    private static int shared(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private List<String> begun(String beginning) {
        return forms.stream()
                .skip(place(beginning))
                .takeWhile(form -> form.startsWith(beginning))
                .limit(MOST_BEGUN)
                .toList();
    }

    /** What a word stands for where nothing else was found: the forms most like it in groups of three characters. */
    Ask alike(String word) {
        Set<String> own = new HashSet<>(grams(word));
        double most = LEAST_ALIKE;
        List<String> found = new ArrayList<>();
        for (String form : forms) {
            List<String> others = grams(form);
            long same = others.stream().filter(own::contains).count();
            double share = 2.0 * same / (own.size() + others.size());
            if (share > most) {
                found.clear();
            }
            if (share >= most) {
                most = share;
                found.add(form);
            }
        }
        return new Ask(word, Guess.ALIKE, ways(found));
    }

    private static List<String> grams(String word) {
        String text = " " + word.substring(0, Math.min(LONGEST_TYPO, word.length())) + " ";
        List<String> all = new ArrayList<>();
        for (int i = 0; i + 3 <= text.length(); i++) {
            all.add(text.substring(i, i + 3));
        }
        return all;
    }
}
