package org.waymark.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.search.Ranking.Ask;
import org.waymark.search.Ranking.Guess;
import org.waymark.search.Ranking.Way;
import org.waymark.search.SearchIndex.Meaning;

/** The words that an index knows, and which of them a typed word means. */
final class Vocabulary {
    private static final int SHORTEST_MEANT = 3;
    private static final int SHORTEST_BEGUN = 4;
    private static final String JOINED = "[\\u0590-\\u06ff].*"; // Arabic, Hebrew: "and" is a first letter

    private static final int SHORTEST_SAID = 5;
    private static final int LONGEST_TYPO = 30;
    private static final int MOST_BEGUN = 50;
    private static final int LONGEST_PART = 12;
    private static final double SHARE_BEGUN = 0.6;
    private static final double LEAST_ALIKE = 0.4;
    private static final Pattern UNSPACED =
            Pattern.compile("[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u9fff]");

    private final SearchIndex index;
    private final List<String> forms;
    private final List<String> known;
    private final Map<String, List<Integer>> folded = new HashMap<>();

    Vocabulary(SearchIndex index) {
        this.index = index;
        this.forms = List.copyOf(index.forms().keySet());
        this.known = Stream.concat(
                        forms.stream(), index.synonyms().keySet().stream().filter(Vocabulary::isWord))
                .distinct()
                .sorted()
                .toList();
        index.forms()
                .forEach((form, term) -> folded.computeIfAbsent(Words.fold(form), plain -> new ArrayList<>())
                        .add(term));
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

    /** Of what the thesaurus knows, phrases and codes of states are not guessed. */
    private static boolean isWord(String said) {
        return said.length() >= SHORTEST_MEANT && said.indexOf(' ') < 0 && said.indexOf('.') < 0;
    }

    /** What a whole word stands for: as written, without its accents, in the thesaurus, or misspelt. */
    Ask meant(String word) {
        return known(word).orElseGet(() -> guessed(word, Guess.NEAREST, nearest(word)));
    }

    /** What a word stands for while it is typed: also what begins with it. */
    Ask meantSoFar(String word) {
        return known(word).orElseGet(() -> {
            List<String> begun = word.length() > 1 ? begun(word, known) : List.of();
            return begun.isEmpty() ? meant(word) : guessed(word, Guess.BEGUN, begun);
        });
    }

    private Ask guessed(String word, Guess guess, List<String> others) {
        List<Way> ways = others.stream()
                .flatMap(other -> ways(other).stream())
                .distinct()
                .toList();
        return new Ask(word, guess, ways, others);
    }

    /** What a word means, or a few words together, if texts or the thesaurus know them. */
    Optional<Ask> known(String said) {
        List<Way> ways = ways(said);
        return ways.isEmpty() && !index.synonyms().containsKey(Words.fold(said))
                ? Optional.empty()
                : Optional.of(new Ask(said, Guess.KNOWN, ways, List.of()));
    }

    private List<Way> ways(String said) {
        String plain = Words.fold(said);
        List<Way> ways = new ArrayList<>();
        index.synonyms().getOrDefault(plain, List.of()).forEach(meaning -> ways.add(way(meaning)));
        Stream.ofNullable(index.forms().get(said)).forEach(term -> ways.add(way(term)));
        // whoever types no accents may mean any; whoever types one means that
        if (plain.equals(said)) {
            folded.getOrDefault(said, List.of()).forEach(other -> ways.add(way(other)));
        }
        return ways;
    }

    private static Way way(Meaning meaning) {
        return new Way(meaning.tenths() / 10.0, meaning.terms().numbers());
    }

    private static Way way(int term) {
        return new Way(1, List.of(term));
    }

    /** The known words that an unknown word was most likely meant to be; rather those with the same first letter. */
    private List<String> nearest(String word) {
        int least = word.length() < 8 ? 1 : 2;
        int most = least;
        List<String> near = new ArrayList<>();
        if (word.length() < SHORTEST_MEANT || word.length() > LONGEST_TYPO) {
            return near;
        }
        for (String form : known) {
            if (form.length() < SHORTEST_MEANT
                    || Math.abs(form.length() - word.length()) > most
                    || !beginsAlike(word, form)
                    || !isSure(word, form)) {
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

    /** Whether one of the first two letters is one of the other's. */
    private static boolean beginsAlike(String word, String form) {
        String letters = word.substring(0, 2);
        return form.substring(0, Math.min(2, form.length())).chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** A word of the thesaurus leads elsewhere: "nice" is not "ice", and "reported" not "deported". */
    private boolean isSure(String word, String other) {
        return index.forms().containsKey(other)
                || (word.length() >= SHORTEST_SAID && word.charAt(0) == other.charAt(0));
    }

    /** The forms that begin most like the word, if in four letters and 60 % of it. */
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

    private static List<String> begun(String beginning, List<String> sorted) {
        return sorted.stream()
                .skip(place(beginning, sorted))
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
        return guessed(word, Guess.ALIKE, found);
    }

    private static List<String> grams(String word) {
        String text = " " + word.substring(0, Math.min(LONGEST_TYPO, word.length())) + " ";
        return IntStream.rangeClosed(0, text.length() - 3)
                .mapToObj(i -> text.substring(i, i + 3))
                .toList();
    }
}
