package org.waymark.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of entries: an answer, a glossary term, or a page about the guide. */
public enum EntryKind implements PieceKind {
    FAQ("faq", "faq", "question"),
    TERM("glossary", "term", "term"),
    PAGE("pages", "page", "heading");

    private final String folder;
    private final String scheme;
    private final String headingKey;

    EntryKind(String folder, String scheme, String headingKey) {
        this.folder = folder;
        this.scheme = scheme;
        this.headingKey = headingKey;
    }

    @Override
    public String folder() {
        return folder;
    }

    @Override
    public String scheme() {
        return scheme;
    }

    /** Each text of an entry stands alone. */
    @Override
    public String sharedFile() {
        return "";
    }

    /** The front-matter key of the visible heading. */
    public String headingKey() {
        return headingKey;
    }

    public static Optional<EntryKind> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(kind -> kind.scheme.equals(scheme))
                .findFirst();
    }

    public static Optional<EntryKind> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    public static List<String> schemes() {
        return Arrays.stream(values()).map(EntryKind::scheme).toList();
    }
}
