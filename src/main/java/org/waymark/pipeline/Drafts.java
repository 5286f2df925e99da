package org.waymark.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;

/** Makes the guide that there would be if every draft were published. */
final class Drafts {
    private Drafts() {}

    static Site publish(Site site) {
        Map<EntryId, Entry> entries = new TreeMap<>(site.entries());
        entries.replaceAll((id, entry) -> publish(entry));
        List<WordedPiece<?>> worded = new ArrayList<>();
        site.worded().forEach(piece -> worded.add(piece.published()));
        return site.with(entries, worded);
    }

    /** The files of all drafts, named as in positions. */
    static Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        site.pieces()
                .flatMap(piece -> piece.revisions().stream())
                .forEach(revision -> revision.texts().values().stream()
                        .filter(text -> revision.draft() || text.draft())
                        .forEach(text -> files.add(text.position().path())));
        return files;
    }

    private static Entry publish(Entry entry) {
        boolean isPublished = entry.revisions().stream().noneMatch(Drafts::isDraft);
        return isPublished
                ? entry
                : entry.withRevisions(
                        entry.revisions().stream().map(Drafts::publish).toList());
    }

    private static boolean isDraft(Revision revision) {
        return revision.draft() || revision.documents().values().stream().anyMatch(Document::draft);
    }

    private static Revision publish(Revision revision) {
        Map<Language, Document> documents = new HashMap<>();
        revision.documents().forEach((language, document) -> documents.put(language, document.published()));
        return revision.published().with(documents);
    }
}
