package org.waymark.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;

/** The translations that a guide withholds, because they have not reached the state that {@code guide.yaml} asks for. */
public final class Withheld {
    private Withheld() {}

    /** The guide without them; the very same if it withholds nothing. */
    public static Site cut(Site site) {
        if (site.guide().withholding().until().isEmpty()) {
            return site;
        }
        Map<EntryId, Entry> entries = new TreeMap<>(site.entries());
        entries.replaceAll((id, entry) -> site.guide().withholding().concerns(entry.kind())
                ? entry.withRevisions(entry.revisions().stream()
                        .map(revision -> cut(revision, entry, site))
                        .toList())
                : entry);
        List<WordedPiece<?>> worded = new ArrayList<>();
        site.worded().forEach(piece -> worded.add(cut(piece, site)));
        return site.with(entries, worded);
    }

    private static Revision cut(Revision revision, Entry entry, Site site) {
        Map<Language, Document> documents = new HashMap<>(revision.documents());
        documents
                .values()
                .removeIf(document -> site.guide().withholding().withholds(entry.kind(), document.provenance()));
        return revision.with(documents);
    }

    private static <W extends KeyedWords> WordedPiece<W> cut(WordedPiece<W> piece, Site site) {
        return site.guide().withholding().concerns(piece.kind())
                ? piece.keeping(words -> !site.guide().withholding().withholds(piece.kind(), words.provenance()))
                : piece;
    }

    /** True if a piece of a guide that was cut has no pages in a language. */
    public static boolean is(Piece piece, Language language, Site cut) {
        boolean isThere = piece instanceof Entry entry
                ? entry.in(language).isPresent()
                : ((WordedPiece<?>) piece).in(language).isPresent();
        return !language.equals(cut.guide().source())
                && cut.guide().withholding().concerns(piece.kind())
                && !isThere;
    }
}
