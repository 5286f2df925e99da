package org.waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.search.Ranking;
import org.waymark.search.Ranking.Ask;
import org.waymark.search.Ranking.Hit;
import org.waymark.search.Ranking.Way;

/** Prints what a search finds, and which words decided it. */
record SearchReport(Ranking ranking, PrintWriter out) {
    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 10;

    void explain(String query) {
        List<Ask> asks = ranking.asks(query);
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
        }
    }

    private String meant(Ask ask) {
        if (ask.ways().isEmpty()) {
            return "no word is like it";
        }
        String ways = ask.ways().stream().map(this::meant).distinct().collect(Collectors.joining("; "));
        return switch (ask.guess()) {
            case KNOWN -> ways;
            case BEGUN -> "begins " + ways;
            case NEAREST -> "is spelt most like " + ways;
            case ALIKE -> "shares most letters with " + ways;
        };
    }

    private String meant(Way way) {
        String terms = way.terms().stream()
                .map(term -> String.join("/", ranking.forms(term)))
                .collect(Collectors.joining(" + "));
        return way.weight() == 1 ? terms : String.format(Locale.ROOT, "%s x %.1f", terms, way.weight());
    }

    private String shares(List<Ask> asks, Hit hit) {
        return asks.stream()
                .filter(ask -> ranking.score(ask, hit.document()) > 0)
                .map(ask -> String.format(Locale.ROOT, "%s %.1f", ask.words(), ranking.score(ask, hit.document())))
                .collect(Collectors.joining(", "));
    }

    /** Shows each query that does not find its entry first: where the entry comes, and what beats it. */
    void misses(List<String> lines) {
        List<String[]> queries = lines.stream()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .toList();
        queries.forEach(query -> miss(query[0], query[1].strip()));
    }

    private void miss(String query, String wanted) {
        List<String> found = ranking.search(query, LOOKED_AT).stream()
                .map(hit -> hit.document().id())
                .toList();
        int place = found.indexOf(wanted);
        if (place != 0) {
            String where = place < 0 ? "is not among the first " + LOOKED_AT : "comes as number " + (place + 1);
            String first = found.isEmpty() ? "nothing is found" : "first is " + found.get(0);
            out.println(query + ": " + wanted + " " + where + "; " + first
                    + ". Mend it by an alias there, or by a line in content/search/.");
        }
    }
}
