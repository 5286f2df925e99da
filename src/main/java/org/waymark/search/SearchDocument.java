package org.waymark.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.character.OneLine;
import org.waymark.model.Language;

/**
 * A document of the search, in one language. Each of its texts is one line in the index.
 *
 * @param aliases other wordings, names and codes that people search for
 * @param lead the short answer or first sentence
 * @param body the rest of the text; empty if the title is enough
 * @param line what readers see below the title
 * @param foreign the language of its words if it is not the one of the search
 */
public record SearchDocument(
        SearchKind kind,
        String slug,
        String title,
        List<String> aliases,
        String lead,
        String body,
        String line,
        Optional<Language> foreign) {
    private static final int LONGEST_LINE = 64;

    public SearchDocument {
        slug = OneLine.of(slug);
        title = OneLine.of(title);
        line = OneLine.of(line);
        aliases = List.copyOf(aliases);
    }

    /** Creates a document whose line is the beginning of the lead. */
    public SearchDocument(SearchKind kind, String slug, String title, List<String> aliases, String lead, String body) {
        this(kind, slug, title, aliases, lead, body, beginning(lead), Optional.empty());
    }

    /** The first line of a text, cut at the end of a word. */
    private static String beginning(String text) {
        String line = OneLine.of(text);
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_LINE);
        return line.substring(0, end < LONGEST_LINE / 2 ? LONGEST_LINE : end) + "…";
    }

    /** True if it is more than a name. */
    boolean isText() {
        return !lead.isEmpty() || !body.isEmpty();
    }

    public String id() {
        return kind.folder() + "/" + slug;
    }

    SearchDocument withAliases(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<String> all = Stream.concat(aliases.stream(), more.stream()).toList();
        return new SearchDocument(kind, slug, title, all, lead, body, line, foreign);
    }

    SearchDocument withLine(String text) {
        return new SearchDocument(kind, slug, title, aliases, lead, body, text, foreign);
    }

    SearchDocument withBody(String text) {
        return new SearchDocument(kind, slug, title, aliases, lead, text, line, foreign);
    }

    SearchDocument in(Language language) {
        return new SearchDocument(kind, slug, title, aliases, lead, body, line, Optional.of(language));
    }
}
