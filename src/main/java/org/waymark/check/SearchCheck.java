package org.waymark.check;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;
import org.waymark.search.Documents;
import org.waymark.search.Ranking;

/** The thesaurus leads to words that a text holds. Runs on a site without errors. */
public final class SearchCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Thesaurus thesaurus : site.thesauri()) {
            Ranking ranking = new Ranking(Documents.index(site, thesaurus.language()));
            thesaurus.synonyms().stream()
                    .flatMap(synonym -> synonym.meanings().stream())
                    .map(Thesaurus.Meaning::words)
                    .filter(words -> !ranking.holds(words.value()))
                    .forEach(words -> refuse(words, ranking, diagnostics));
        }
    }

    private static void refuse(Located<String> words, Ranking ranking, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.THESAURUS_TARGET,
                words.position(),
                "no text has the words '" + words.value() + "'",
                Nearest.to(words.value(), ranking.held())
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Write words that stand in an answer, a term or a page."));
    }
}
