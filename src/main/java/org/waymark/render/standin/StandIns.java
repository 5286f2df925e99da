package org.waymark.render.standin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.translation.Withheld;

/** The pages that a guide withholds in a language, and the pages in the source language to which their links lead. */
public final class StandIns {
    private final Language source;
    private final Map<Address, StandIn> found = new HashMap<>();

    private StandIns(Site site) {
        this.source = site.guide().source();
    }

    /** The pages of a guide that stand in for others. */
    public static StandIns of(Site site) {
        StandIns standIns = new StandIns(site);
        if (!site.guide().withholding().until().isEmpty()) {
            site.guide().languages().stream()
                    .skip(1)
                    .forEach(language -> site.pieces()
                            .filter(piece -> piece.isPublished() && Withheld.is(piece, language, site))
                            .forEach(piece -> standIns.add(piece, language)));
        }
        return standIns;
    }

    /** The page in the source language that stands in for a page that is withheld; empty for any other. */
    public Optional<StandIn> of(Address address) {
        return Optional.ofNullable(found.get(address));
    }

    /** Where links to an address lead. */
    public Address shown(Address address) {
        return of(address).map(StandIn::page).orElse(address);
    }

    private void add(Piece piece, Language language) {
        if (piece instanceof Entry entry) {
            add(entry, language);
        } else if (piece instanceof WordedPiece<?> worded) {
            String title = worded.title(source, source).orElse(worded.path());
            List<String> own = worded.pages(language);
            List<String> others = worded.pages(source);
            for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
                add(new Address(own.get(i)), new Address(others.get(i)), title);
            }
            Optional<String> sheet = worded.sheet(source);
            worded.sheet(language)
                    .ifPresent(path -> sheet.ifPresent(other -> add(new Address(path), new Address(other), title)));
        }
    }

    private void add(Entry entry, Language language) {
        if (entry.slug().equals(Addresses.HOME_SLUG)) {
            return; // it is a list as well, so every language has it
        }
        String heading = entry.latest().document().heading().value();
        add(Addresses.entry(entry.id(), language), Addresses.entry(entry.id(), source), heading);
        add(Addresses.history(entry.id(), language), Addresses.history(entry.id(), source), heading);
        entry.published()
                .forEach(revision -> add(
                        Addresses.past(entry.id(), revision.number(), language),
                        Addresses.past(entry.id(), revision.number(), source),
                        heading));
    }

    private void add(Address own, Address other, String text) {
        found.put(own, new StandIn(other, text));
    }
}
