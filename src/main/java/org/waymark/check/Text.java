package org.waymark.check;

import java.util.stream.Stream;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** A text that readers see now, or will see when its draft is published. */
record Text(Entry entry, Revision revision, Document document) {

    /** All such texts of a site: the newest in each language, and every draft. */
    static Stream<Text> all(Site site) {
        return site.entries().values().stream().flatMap(entry -> Stream.concat(drafts(entry), shown(entry, site)));
    }

    private static Stream<Text> drafts(Entry entry) {
        return entry.revisions().stream()
                .flatMap(revision -> revision.documents().values().stream()
                        .filter(document -> revision.draft() || document.draft())
                        .map(document -> new Text(entry, revision, document)));
    }

    private static Stream<Text> shown(Entry entry, Site site) {
        return site.guide().languages().stream()
                .flatMap(language -> entry.in(language).stream())
                .map(version -> new Text(entry, version.revision(), version.document()));
    }

    boolean isSource() {
        return document.language().equals(revision.sourceLanguage());
    }
}
