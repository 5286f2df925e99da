package org.waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.search.Field;
import org.waymark.search.Ranking;
import org.waymark.search.Ranking.Alternative;
import org.waymark.search.Ranking.Hit;
import org.waymark.search.Ranking.QueryPart;

/**
 * Prints the results of a search with the words and the parts of the texts that decided them.
 *
 * @param fields the ranking by each part of the texts alone
 */
record SearchReport(Ranking ranking, Map<Field, Ranking> fields, PrintWriter out) {
    private static final int SHOWN = 5;

    void explain(String query) {
        List<QueryPart> asks = ranking.asks(query);
        asks.forEach(ask -> out.println(ask.words() + ": " + meant(ask)));
        List<Hit> hits = ranking.search(query, SHOWN);
        if (hits.isEmpty()) {
            out.println("Nothing is found.");
        }
        for (Hit hit : hits) {
            out.printf(
                    Locale.ROOT,
                    "%n%6.1f  %s  %s%n",
                    hit.score(),
                    hit.document().id(),
                    hit.document().title());
            out.println("        " + shares(asks, hit));
            out.println("        " + parts(asks, hit));
        }
    }

    private String meant(QueryPart ask) {
        if (ask.ways().isEmpty()) {
            return "no word is like it";
        }
        String ways = ask.ways().stream().map(this::meant).distinct().collect(Collectors.joining("; "));
        String others = ask.others().stream().limit(SHOWN).collect(Collectors.joining(", ")) + ": " + ways;
        return switch (ask.guess()) {
            case KNOWN -> ways;
            case BEGUN -> "begins " + others;
            case NEAREST -> "is spelt most like " + others;
            case ALIKE -> "shares most letters with " + others;
        };
    }

    private String meant(Alternative way) {
        String terms = way.terms().stream()
                .map(term -> String.join("/", ranking.forms(term)))
                .collect(Collectors.joining(" + "));
        return way.weight() == 1 ? terms : String.format(Locale.ROOT, "%s x %.1f", terms, way.weight());
    }

    private String shares(List<QueryPart> asks, Hit hit) {
        return asks.stream()
                .filter(ask -> ranking.score(ask, hit.document()) > 0)
                .map(ask -> String.format(Locale.ROOT, "%s %.1f", ask.words(), ranking.score(ask, hit.document())))
                .collect(Collectors.joining(", "));
    }

    /** The score that each part of the document contributes. */
    private String parts(List<QueryPart> asks, Hit hit) {
        return fields.entrySet().stream()
                .map(part -> Map.entry(part.getKey().words(), score(asks, hit, part.getValue())))
                .filter(part -> part.getValue() > 0)
                .map(part -> String.format(Locale.ROOT, "%s %.1f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private double score(List<QueryPart> asks, Hit hit, Ranking part) {
        return asks.stream()
                .flatMap(ask -> ranking.best(ask, hit.document()).stream())
                .mapToDouble(ask -> part.score(ask, hit.document()))
                .sum();
    }
}
