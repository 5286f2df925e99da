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
        List<QueryPart> queryParts = ranking.queryParts(query);
        queryParts.forEach(queryPart -> out.println(queryPart.words() + ": " + meant(queryPart)));
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
            out.println("        " + shares(queryParts, hit));
            out.println("        " + parts(queryParts, hit));
        }
    }

    private String meant(QueryPart queryPart) {
        if (queryPart.alternatives().isEmpty()) {
            return "no word is like it";
        }
        String alternatives =
                queryPart.alternatives().stream().map(this::meant).distinct().collect(Collectors.joining("; "));
        String others =
                queryPart.others().stream().limit(SHOWN).collect(Collectors.joining(", ")) + ": " + alternatives;
        return switch (queryPart.guess()) {
            case KNOWN -> alternatives;
            case BEGUN -> "begins " + others;
            case NEAREST -> "is spelt most like " + others;
            case ALIKE -> "shares most letters with " + others;
        };
    }

    private String meant(Alternative alternative) {
        String terms = alternative.terms().stream()
                .map(term -> String.join("/", ranking.forms(term)))
                .collect(Collectors.joining(" + "));
        return alternative.weight() == 1 ? terms : String.format(Locale.ROOT, "%s x %.1f", terms, alternative.weight());
    }

    private String shares(List<QueryPart> queryParts, Hit hit) {
        return queryParts.stream()
                .filter(queryPart -> ranking.score(queryPart, hit.document()) > 0)
                .map(queryPart -> String.format(
                        Locale.ROOT, "%s %.1f", queryPart.words(), ranking.score(queryPart, hit.document())))
                .collect(Collectors.joining(", "));
    }

    /** The score that each part of the document contributes. */
    private String parts(List<QueryPart> queryParts, Hit hit) {
        return fields.entrySet().stream()
                .map(part -> Map.entry(part.getKey().words(), score(queryParts, hit, part.getValue())))
                .filter(part -> part.getValue() > 0)
                .map(part -> String.format(Locale.ROOT, "%s %.1f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private double score(List<QueryPart> queryParts, Hit hit, Ranking part) {
        return queryParts.stream()
                .flatMap(queryPart -> ranking.best(queryPart, hit.document()).stream())
                .mapToDouble(queryPart -> part.score(queryPart, hit.document()))
                .sum();
    }
}
