package org.waymark.check;

import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** Checks that no entry has a slug that another entry had before, because old slugs redirect. */
public final class SlugCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Entry entry : site.entries().values()) {
            for (Located<String> old : entry.formerly()) {
                owner(old.value(), entry, site).ifPresent(owner -> report(old, owner, diagnostics));
            }
        }
    }

    /** The other owner of the slug, in words for an author. */
    private static Optional<String> owner(String slug, Entry entry, Site site) {
        Optional<String> holder = site.entry(new EntryId(entry.id().kind(), slug))
                .map(other ->
                        other.id().equals(entry.id()) ? "the slug of the entry itself" : "the slug of " + other.id());
        return holder.or(() -> site.entries().values().stream()
                .filter(other ->
                        other.id().kind() == entry.id().kind() && !other.id().equals(entry.id()))
                .filter(other ->
                        other.formerly().stream().anyMatch(old -> old.value().equals(slug)))
                .map(other -> "an old slug of " + other.id())
                .findFirst());
    }

    private static void report(Located<String> old, String owner, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.DUPLICATE_ID,
                old.position(),
                "old slug '" + old.value() + "' is also " + owner,
                "Each address leads to one page: take it out of one of the two.");
    }
}
