package org.waymark.check;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** An old slug still leads to its entry, so no other entry may have it. */
public final class SlugCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Entry entry : site.entries().values()) {
            for (Located<String> old : entry.formerly()) {
                boolean taken = site.entry(new EntryId(entry.id().kind(), old.value()))
                                .isPresent()
                        || site.entries().values().stream()
                                .filter(other -> other.id().kind() == entry.id().kind()
                                        && !other.id().equals(entry.id()))
                                .anyMatch(other -> other.formerly().stream()
                                        .anyMatch(slug -> slug.value().equals(old.value())));
                if (taken) {
                    diagnostics.report(
                            Rule.DUPLICATE_ID,
                            old.position(),
                            "old slug '" + old.value() + "' belongs to another entry too",
                            "Each address leads to one page. Take it out of one of the two.");
                }
            }
        }
    }
}
