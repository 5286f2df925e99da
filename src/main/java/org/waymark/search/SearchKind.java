package org.waymark.search;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.WordedKind;

/**
 * A kind of search result. A result's id begins with the folder, for example {@code faq/what-is-a-deposit}.
 *
 * @param weight the weight of a match. Most queries want an answer, but a term has the shorter text and so the rarer
 *     terms.
 */
public record SearchKind(Form form, String folder, double weight) {
    public static final SearchKind ANSWER = new SearchKind(Form.TEXT, "faq", 1);
    public static final SearchKind PAGE = new SearchKind(Form.TEXT, "pages", 0.85);
    public static final SearchKind TOPIC = new SearchKind(Form.TOPIC, "topics", 0.6);
    public static final SearchKind TERM = new SearchKind(Form.TEXT, "glossary", 0.7);

    /** The form of a result. */
    public enum Form {
        /** An entry, or another piece with sentences. */
        TEXT,
        TOPIC,
        /** A record of a list, found by its name and code. */
        RECORD,
        /** The list of all records of a kind. */
        LIST
    }

    /** All kinds of a guide, in the order of the index. */
    public static List<SearchKind> all(List<WordedKind> kinds) {
        List<WordedKind> listed =
                kinds.stream().filter(kind -> kind.list().isPresent()).toList();
        return Stream.of(
                        Stream.of(ANSWER),
                        kinds.stream().filter(kind -> kind.list().isEmpty()).map(SearchKind::of),
                        Stream.of(PAGE, TOPIC, TERM),
                        listed.stream().map(SearchKind::of),
                        listed.stream().map(SearchKind::listOf))
                .flatMap(found -> found)
                .toList();
    }

    /** The pieces of a kind: records if there is a list of them, else texts. */
    static SearchKind of(WordedKind kind) {
        return kind.list().isPresent()
                ? new SearchKind(Form.RECORD, kind.folder(), 2)
                : new SearchKind(Form.TEXT, kind.folder(), 1);
    }

    static SearchKind listOf(WordedKind kind) {
        return new SearchKind(Form.LIST, kind.folder(), 0.7);
    }
}
