package org.waymark.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.history.PublishedText;
import org.waymark.model.Edition;
import org.waymark.model.EntryKind;
import org.waymark.model.Piece;
import org.waymark.model.Site;
import org.waymark.value.FilledValues;

/** Checks that texts and addresses that an edition published have not changed. */
public final class EditionCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        if (site.editions().isEmpty()) {
            return;
        }
        Map<String, Runnable> texts = new TreeMap<>();
        Set<String> gone = new HashSet<>();
        for (Edition edition : site.editions()) {
            // with the values of its day: what it published stays what it was when a value changes later
            Map<String, Piece> pieces = FilledValues.on(edition.day(), site).piecesByPath();
            for (Edition.Published page : edition.published()) {
                Optional<Piece> piece = Optional.ofNullable(pieces.get(page.text()));
                // a later edition replaces an earlier one that published the same text
                page.own()
                        .flatMap(
                                own -> piece.flatMap(found -> PublishedText.of(found, own.revision(), page.language())))
                        .ifPresent(text -> texts.put(text.file(), () -> text(text, page, edition, diagnostics)));
                if (!isStillThere(page, piece, site)
                        && gone.add(page.text())
                        && !MissingEntries.isReported(site, page.text())) {
                    reportGone(edition, page, site, diagnostics);
                }
            }
        }
        texts.values().forEach(Runnable::run);
    }

    private static void text(PublishedText text, Edition.Published page, Edition edition, Diagnostics diagnostics) {
        if (page.own().filter(own -> text.matches(own.fingerprint())).isPresent()) {
            return;
        }
        diagnostics.report(
                Rule.PUBLISHED_TEXT,
                text.text().position(),
                "this text was published on " + edition.day() + " and has changed since, but it is still r"
                        + text.revision().number(),
                "Does it say something else now? Put it back, and begin './waymark revise "
                        + text.piece().path() + "'. Only a typo? './waymark edition "
                        + edition.day() + " --accept " + text.file() + "'");
    }

    /** Checks that a page with the published address still exists, even if it only redirects. */
    private static boolean isStillThere(Edition.Published page, Optional<Piece> piece, Site site) {
        return site.guide().languages().contains(page.language())
                && (site.unread().contains(page.text())
                        || piece.filter(Piece::isPublished).isPresent());
    }

    private static void reportGone(Edition edition, Edition.Published page, Site site, Diagnostics diagnostics) {
        boolean isLanguage = !site.guide().languages().contains(page.language());
        diagnostics.report(
                Rule.PUBLISHED_ADDRESS,
                page.page().position(),
                "'" + page.page().value() + "' was published on " + edition.day() + ", and nothing would be there",
                isLanguage ? "Keep '" + page.language() + "' among the languages in guide.yaml." : hint(page));
    }

    /** Only an entry can be renamed or retired. */
    private static String hint(Edition.Published page) {
        int slash = page.text().indexOf('/');
        String slug = page.text().substring(slash + 1);
        return EntryKind.ofFolder(page.text().substring(0, slash)).isEmpty()
                ? "Put the folder " + page.text() + " back."
                : "Renamed? Write 'formerly: [" + slug + "]' into the entry.yaml of the entry that has its"
                        + " place. No longer given? Put the folder " + page.text()
                        + " back, and write 'retired: {on: YEAR-MONTH-DAY, see: faq/...}' into its entry.yaml.";
    }
}
