package org.waymark.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.history.PublishedText;
import org.waymark.i18n.PartNames;
import org.waymark.model.Block;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Site;

/**
 * The headings of a text that an edition has published and that readers still see. The address of a heading without an id is
 * made from its words, and changes with them.
 */
record HeadingsPublished(Entry entry, Edition edition, Edition.Own own) {

    /** The texts in the source language, each once. Translations take the addresses of their headings from them. */
    static Collection<HeadingsPublished> all(Site site) {
        Map<String, Entry> entries = new HashMap<>();
        for (Entry entry : site.entries().values()) {
            entry.formerly().forEach(old -> entries.put(new EntryId(entry.id().kind(), old.value()).path(), entry));
        }
        site.entries().values().forEach(entry -> entries.put(entry.id().path(), entry));
        Map<EntryId, HeadingsPublished> found = new TreeMap<>();
        for (Edition edition : site.editions()) {
            for (Edition.Published page : edition.published()) {
                Entry entry = entries.get(page.text());
                if (entry != null && page.language().equals(site.guide().source())) {
                    page.own()
                            .filter(own ->
                                    own.revision() == entry.latestRevision().number())
                            .ifPresent(own -> found.put(entry.id(), new HeadingsPublished(entry, edition, own)));
                }
            }
        }
        return found.values();
    }

    void report(Diagnostics diagnostics) {
        List<Block> blocks = entry.latestRevision().source().blocks();
        List<String> names = PartNames.of(blocks);
        for (int i = 0; i < names.size(); i++) {
            Block heading = blocks.get(i);
            if (KeptAddressCheck.isNameless(heading)) {
                diagnostics.report(
                        Rule.KEPT_ADDRESS,
                        heading.position(),
                        "the heading '" + heading.text() + "' was published on " + edition.day()
                                + ", and its address is made of its words",
                        hint(heading, names.get(i)));
            }
        }
    }

    private String hint(Block heading, String address) {
        return isAsPublished()
                ? "Write its address behind it, so that links to it hold when its words change: "
                        + KeptAddressCheck.written(heading, address) + ". The edition takes that for no change."
                : "This text has changed since. Put it back, write the address that is named here then behind the"
                        + " heading, and change the words after that.";
    }

    private boolean isAsPublished() {
        return PublishedText.of(entry, own.revision(), entry.latestRevision().sourceLanguage())
                .filter(text -> text.matches(own.fingerprint()))
                .isPresent();
    }
}
