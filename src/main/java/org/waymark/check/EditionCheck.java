package org.waymark.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.history.Fingerprint;
import org.waymark.model.Document;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** What an edition published stays as it was, and stays where it was. */
public final class EditionCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Map<String, Runnable> texts = new HashMap<>();
        Set<EntryId> dead = new HashSet<>();
        for (Edition edition : site.editions()) {
            for (Edition.Published page : edition.published()) {
                // a later edition takes the place of an earlier one that published the same text
                page.own()
                        .ifPresent(own -> texts.put(
                                page.page().value() + " " + own.revision(),
                                () -> text(new Text(edition, page, own), site, diagnostics)));
                if (!isAlive(page, site) && dead.add(page.text())) {
                    dies(edition, page, site, diagnostics);
                }
            }
        }
        texts.values().forEach(Runnable::run);
    }

    /** A text that an edition published. */
    private record Text(Edition edition, Edition.Published page, Edition.Own own) {
        String file() {
            return page.text() + "/r" + own.revision() + "/" + page.language() + ".md";
        }
    }

    private static void text(Text text, Site site, Diagnostics diagnostics) {
        Optional<Document> document = renamed(text.page().text(), site)
                .flatMap(entry -> entry.revisions().stream()
                        .filter(revision -> revision.number() == text.own().revision())
                        .findFirst())
                .flatMap((Revision revision) -> revision.document(text.page().language()));
        document.filter(found -> !Fingerprint.of(found).equals(text.own().fingerprint()))
                .ifPresent(found -> diagnostics.report(
                        Rule.PUBLISHED_TEXT,
                        found.position(),
                        "this text was published on " + text.edition().day()
                                + " and has changed since, but it is still r"
                                + text.own().revision(),
                        "Does it say something else now? Put it back, and begin './waymark revise "
                                + text.page().text() + "'. Only a typo? './waymark edition "
                                + text.edition().day() + " --accept " + text.file() + "'"));
    }

    /** The entry of that name, or the one that had it before. */
    private static Optional<Entry> renamed(EntryId id, Site site) {
        return site.entry(id)
                .or(() -> site.entries().values().stream()
                        .filter(entry -> entry.id().kind() == id.kind())
                        .filter(entry -> entry.formerly().stream()
                                .anyMatch(old -> old.value().equals(id.slug())))
                        .findFirst());
    }

    /** A page of the published address is made still, if only one that leads on. */
    private static boolean isAlive(Edition.Published page, Site site) {
        return site.guide().languages().contains(page.language())
                && (site.unread().contains(page.text().path())
                        || renamed(page.text(), site).filter(Entry::isPublished).isPresent());
    }

    private static void dies(Edition edition, Edition.Published page, Site site, Diagnostics diagnostics) {
        boolean isLanguage = !site.guide().languages().contains(page.language());
        EntryId id = page.text();
        diagnostics.report(
                Rule.PUBLISHED_ADDRESS,
                page.page().position(),
                "'" + page.page().value() + "' was published on " + edition.day() + ", and nothing would be there",
                isLanguage
                        ? "Keep '" + page.language() + "' among the languages in guide.yaml."
                        : "Renamed? Write 'formerly: [" + id.slug() + "]' into the entry.yaml of the entry that has its"
                                + " place. No longer given? Put the folder " + id
                                + " back, and write 'retired: {on: YEAR-MONTH-DAY, see: faq/...}' into its entry.yaml.");
    }
}
