package org.waymark.search;

import java.util.List;

/**
 * One thing to be found, in one language.
 *
 * @param aliases other wordings, names and codes by which people ask for it
 * @param lead the short answer or first sentence
 * @param body the rest of the text; empty where the title says enough
 */
public record SearchDocument(
        SearchKind kind, String slug, String title, List<String> aliases, String lead, String body) {
    public SearchDocument {
        aliases = List.copyOf(aliases);
    }

    public String id() {
        return kind.folder() + "/" + slug;
    }

    SearchDocument withBody(String text) {
        return new SearchDocument(kind, slug, title, aliases, lead, text);
    }
}
