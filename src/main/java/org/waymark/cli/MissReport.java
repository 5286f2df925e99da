package org.waymark.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.Language;
import org.waymark.search.Ranking;
import org.waymark.search.Ranking.Guess;
import org.waymark.search.Ranking.Hit;
import org.waymark.search.Ranking.QueryPart;
import org.waymark.search.SearchDocument;

/** Lists the queries that do not find their entry first, and what would mend each. */
record MissReport(Ranking ranking, Language language, PrintWriter out) {
    private static final int LOOKED_AT = 10;
    private static final int OFFERED = 3;
    private static final String STEP = "    ";

    void show(List<String> lines) {
        long missed = lines.stream()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .filter(parts -> isMissed(parts[0], parts[1].strip()))
                .count();
        out.println(missed == 0 ? "Each query finds its entry first." : missed + " of " + lines.size() + " miss.");
    }

    private boolean isMissed(String query, String expected) {
        Optional<SearchDocument> entry = ranking.document(expected);
        if (entry.isEmpty()) {
            out.println(query + ": there is no " + expected + ". " + Nearest.hint(expected, ranking.ids()));
            return true;
        }
        List<SearchDocument> found = ranking.search(query, Integer.MAX_VALUE).stream()
                .map(Hit::document)
                .toList();
        int place = found.indexOf(entry.get());
        if (place == 0) {
            return false;
        }
        String where = place < 0 || place >= LOOKED_AT
                ? "is not among the first " + LOOKED_AT
                : "comes as number " + (place + 1);
        String first = found.isEmpty()
                ? "nothing is found"
                : "first is " + found.get(0).id();
        out.println(query + ": " + expected + " " + where + "; " + first + ".");
        suggest(query, entry.get(), found);
        return true;
    }

    private void suggest(String query, SearchDocument expected, List<SearchDocument> found) {
        List<QueryPart> queryParts = ranking.queryParts(query);
        List<QueryPart> unknown =
                queryParts.stream().filter(MissReport::isGuessed).toList();
        unknown.forEach(queryPart -> addWord(queryPart, expected, queryParts));
        if (!found.isEmpty()) {
            queryParts.stream()
                    .filter(queryPart -> gain(queryPart, found.get(0), expected) > 0)
                    .max(Comparator.comparingDouble(queryPart -> gain(queryPart, found.get(0), expected)))
                    .ifPresent(queryPart -> printDecider(queryPart, found.get(0), expected));
        }
        if (unknown.isEmpty()) {
            addWording(query, expected);
        }
    }

    private static boolean isGuessed(QueryPart queryPart) {
        return queryPart.guess() != Guess.KNOWN;
    }

    /**
     * Suggests a thesaurus line for a word that the index does not know, using the most distinctive words of the entry.
     */
    private void addWord(QueryPart queryPart, SearchDocument expected, List<QueryPart> queryParts) {
        String taken = queryPart.alternatives().isEmpty()
                ? "no word is like it"
                : "it was taken for "
                        + queryPart.others().stream().limit(OFFERED).collect(Collectors.joining(", "));
        List<String> words = ranking.topWords(expected).stream()
                .filter(word ->
                        queryParts.stream().noneMatch(other -> other.words().equals(word)))
                .limit(OFFERED)
                .toList();
        String line = IntStream.range(0, words.size())
                .mapToObj(place -> String.format(Locale.ROOT, "%s: %.1f", words.get(place), 0.9 - 0.1 * place))
                .collect(Collectors.joining(", "));
        out.println(STEP + "No text has '" + queryPart.words() + "'; " + taken + ". In content/search/" + language.tag()
                + ".yaml, with those of these words that mean the same:");
        out.println(STEP + STEP + queryPart.words() + ": {" + line + "}");
    }

    private double gain(QueryPart queryPart, SearchDocument first, SearchDocument expected) {
        return ranking.score(queryPart, first) - ranking.score(queryPart, expected);
    }

    /** Names the word that favours the first result most, and the title or alias that contains it. */
    private void printDecider(QueryPart queryPart, SearchDocument first, SearchDocument expected) {
        String name = Stream.concat(Stream.of(first.title()), first.aliases().stream())
                .filter(text ->
                        queryPart.alternatives().stream().anyMatch(alternative -> ranking.occursIn(alternative, text)))
                .findFirst()
                .map(text -> ": it is called \"" + text + "\"")
                .orElse("");
        out.printf(
                Locale.ROOT,
                "%s'%s' says more for %s (%.1f, here %.1f)%s.%n",
                STEP,
                queryPart.words(),
                first.id(),
                ranking.score(queryPart, first),
                ranking.score(queryPart, expected),
                name);
    }

    private void addWording(String query, SearchDocument expected) {
        out.println(
                STEP + "If people ask so, in content/search/" + language.tag() + ".yaml, below " + expected.id() + ":");
        out.println(STEP + STEP + "- " + query);
    }
}
