package org.waymark.check;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.Version;
import org.waymark.model.WordedRevision;
import org.waymark.translation.KeptWords;
import org.waymark.translation.Translations;

/**
 * Checks that a translation has the numbers and dates of its source, has words of its own, and changed where its source
 * changed.
 */
public final class TranslatedWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Language source = site.guide().source();
        for (Language language : site.guide().languages()) {
            if (!language.equals(source)) {
                check(site, new LanguagePair(site, language, diagnostics));
            }
        }
    }

    private static void check(Site site, LanguagePair pair) {
        Language source = site.guide().source();
        Translations.of(site, pair.language()).toList().parallelStream().forEach(pair::compare);
        site.entries().values().parallelStream().forEach(entry -> {
            entry.in(pair.language()).ifPresent(own -> holds(own, pair));
            KeptWords.of(entry, pair.language()).forEach(pair::unchanged);
        });
        site.worded().forEach(piece -> check(piece.revisions(), source, pair));
    }

    private static void holds(Version own, LanguagePair pair) {
        List<String> names = own.revision().source().blocks().stream()
                .flatMap(block -> block.name().stream())
                .map(Located::value)
                .toList();
        pair.checkHolds(own.document().provenance(), names, own.document().position());
    }

    private static <W extends KeyedWords> void check(
            List<? extends WordedRevision<W>> revisions, Language source, LanguagePair pair) {
        KeptWords.of(revisions, pair.language(), source).forEach(pair::unchanged);
        Stream<? extends WordedRevision<W>> own = revisions.stream()
                .filter(revision -> !revision.draft()
                        && revision.in(pair.language()).isPresent()
                        && revision.in(source).isPresent());
        own.reduce((earlier, later) -> later).ifPresent(newest -> {
            W words = newest.in(pair.language()).orElseThrow();
            pair.checkHolds(
                    words.provenance(), newest.in(source).orElseThrow().texts().keySet(), words.position());
        });
    }
}
