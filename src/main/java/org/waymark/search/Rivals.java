package org.waymark.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.waymark.search.Ranking.Alternative;
import org.waymark.search.Ranking.QueryPart;
import org.waymark.search.SearchIndex.Posting;

/**
 * Decides whether a document ranks before all others without ranking them: scores are looked up in the postings, and
 * only those documents are looked at that hold a word without which nothing can get as much.
 */
final class Rivals {
    /** More than the order of an addition can change. */
    private static final double ROUNDING = 1e-6;

    private final List<List<Posting>> postings;
    private final int[] greatest;

    Rivals(List<List<Posting>> postings) {
        this.postings = postings;
        this.greatest = postings.stream()
                .mapToInt(list -> list.stream().mapToInt(Posting::impact).max().orElse(0))
                .toArray();
    }

    /** True if a document is found, and another one that counts ranks before it. */
    boolean isBeaten(int own, List<QueryPart> queryParts, IntPredicate counts) {
        double score = score(queryParts, own);
        if (score == 0 || !counts.test(own)) {
            return false;
        }
        return needed(queryParts, score).stream()
                .flatMap(queryPart -> queryPart.alternatives().stream())
                .flatMap(alternative -> alternative.terms().stream())
                .flatMap(term -> postings.get(term).stream())
                .mapToInt(Posting::document)
                .filter(document -> document != own && counts.test(document))
                .anyMatch(document -> {
                    double other = score(queryParts, document);
                    return other > score || (other == score && document < own);
                });
    }

    /** The parts of which a document must contain at least one to reach a score. All others together have less weight. */
    private List<QueryPart> needed(List<QueryPart> queryParts, double score) {
        List<QueryPart> rising = queryParts.stream()
                .sorted(Comparator.comparingDouble(this::most))
                .toList();
        double sum = 0;
        int first = 0;
        while (first < rising.size() && sum + most(rising.get(first)) < score - ROUNDING) {
            sum += most(rising.get(first));
            first++;
        }
        return rising.subList(first, rising.size());
    }

    private double most(QueryPart queryPart) {
        return queryPart.alternatives().stream()
                .mapToDouble(alternative -> alternative.weight()
                        * alternative.terms().stream()
                                .mapToInt(term -> greatest[term])
                                .sum())
                .max()
                .orElse(0);
    }

    /**
     * The score of a document: the sum of its best alternatives, added in the order of {@link Ranking#search}, so that it is
     * the same number.
     */
    double score(List<QueryPart> queryParts, int document) {
        double score = 0;
        for (QueryPart queryPart : queryParts) {
            double best = 0;
            for (Alternative alternative : queryPart.alternatives()) {
                double sum = 0;
                for (int term : alternative.terms()) {
                    sum += alternative.weight() * impact(term, document);
                }
                best = Math.max(best, sum);
            }
            score += best;
        }
        return score;
    }

    /** The impact of a term in a document; 0 if the document does not contain it. */
    int impact(int term, int document) {
        List<Posting> list = postings.get(term);
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = list.get(middle).document();
            if (found == document) {
                return list.get(middle).impact();
            }
            if (found < document) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
