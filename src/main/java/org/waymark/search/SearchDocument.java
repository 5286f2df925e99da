package org.waymark.search;

import java.util.List;

/**
 * One thing to be found, in one language.
 *
 * @param aliases other wordings, names and codes by which people ask for it
 * @param lead the short answer or first sentence
 * @param body the rest of the text; empty where the title says enough
 * @param line what readers see below the title
 */
public record SearchDocument(
        SearchKind kind, String slug, String title, List<String> aliases, String lead, String body, String line) {
    public SearchDocument {
        aliases = List.copyOf(aliases);
    }

    /** What readers see is the beginning of the lead. */
    public SearchDocument(SearchKind kind, String slug, String title, List<String> aliases, String lead, String body) {
        this(kind, slug, title, aliases, lead, body, Lead.of(lead));
    }

    /** Whether it is more than a name. */
    boolean isText() {
        return !lead.isEmpty() || !body.isEmpty();
    }

    public String id() {
        return kind.folder() + "/" + slug;
    }

    SearchDocument withBody(String text) {
        return new SearchDocument(kind, slug, title, aliases, lead, text, line);
    }
}
