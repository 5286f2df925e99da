package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.history.PublishedText;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Piece;
import org.waymark.model.Site;

/** Reports links to entries that do not exist. The many links to a folder that was renamed are reported once. */
final class MissingEntries {
    private static final int FEW = 2;

    private final Site site;
    private final Diagnostics diagnostics;
    private final Map<EntryId, List<SourcePosition>> places = new TreeMap<>();

    MissingEntries(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    void add(EntryId id, SourcePosition position) {
        places.computeIfAbsent(id, missing -> new ArrayList<>()).add(position);
    }

    /** True if only links show that an entry is gone, judged by the name of its folder. */
    static boolean isReported(Site site, String name) {
        return Text.all(site)
                        .flatMap(text -> text.document().references().stream())
                        .flatMap(reference -> reference.entry().stream())
                        .filter(id -> id.path().equals(name))
                        .count()
                > FEW;
    }

    void report() {
        places.forEach((id, found) -> {
            List<SourcePosition> sorted = found.stream().distinct().sorted().toList();
            if (sorted.size() > FEW) {
                String all = sorted.stream().map(SourcePosition::toString).collect(Collectors.joining(", "));
                report(
                        id,
                        sorted.get(0),
                        ", here and in " + (sorted.size() - 1) + " more places",
                        formerly(id) + " The places: " + all);
            } else {
                sorted.forEach(position -> report(id, position, "", hint(id)));
            }
        });
    }

    private void report(EntryId id, SourcePosition position, String more, String hint) {
        String what = id.kind() == EntryKind.FAQ ? "answer" : id.kind().scheme();
        diagnostics.report(
                id.kind() == EntryKind.TERM ? Rule.UNKNOWN_TERM : Rule.UNKNOWN_ENTRY,
                position,
                "link to unknown " + what + " '" + id.slug() + "'" + more,
                hint);
    }

    private String hint(EntryId id) {
        return renamed(id)
                .map(now -> "It is called '" + now + "' now.")
                .orElseGet(() -> Nearest.hint(id.slug(), site.slugs(id.kind())) + " They lie in content/"
                        + id.kind().folder() + "/.");
    }

    private String formerly(EntryId id) {
        if (renamed(id).isPresent()) {
            return hint(id);
        }
        return twin(id).map(twin -> "Its text is that of " + twin + ". Renamed? Write 'formerly: [" + id.slug()
                        + "]' into content/" + twin + "/entry.yaml, and '" + twin.substring(twin.indexOf('/') + 1)
                        + "' into the links.")
                .orElseGet(() -> "Was the folder renamed? Write 'formerly: [" + id.slug()
                        + "]' into its entry.yaml, and its new name into the links. Deleted? Put it back, and write"
                        + " 'retired: {on: YEAR-MONTH-DAY, see: faq/...}' into its entry.yaml.");
    }

    /** The slug of the entry that had this slug before. */
    private Optional<String> renamed(EntryId id) {
        return site.entries().values().stream()
                .filter(entry -> entry.id().kind() == id.kind())
                .filter(entry ->
                        entry.formerly().stream().anyMatch(old -> old.value().equals(id.slug())))
                .map(entry -> entry.id().slug())
                .findFirst();
    }

    /** The entry with a text that an edition published under the other name. */
    private Optional<String> twin(EntryId id) {
        Map<String, Piece> pieces = site.piecesByPath();
        return site.editions().stream()
                .flatMap(edition -> edition.published().stream())
                .filter(page -> page.text().equals(id.path()))
                .flatMap(page -> site.entries().values().stream()
                        .filter(entry -> entry.id().kind() == id.kind())
                        .map(Entry::id)
                        .map(EntryId::path)
                        .filter(name -> isSame(Optional.ofNullable(pieces.get(name)), page)))
                .findFirst();
    }

    private static boolean isSame(Optional<Piece> piece, Edition.Published page) {
        return page.own()
                .flatMap(own -> piece.flatMap(found -> PublishedText.of(found, own.revision(), page.language()))
                        .filter(text -> text.matches(own.fingerprint())))
                .isPresent();
    }
}
