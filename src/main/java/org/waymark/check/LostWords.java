package org.waymark.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.PlainText;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** Finds older texts that contained words which no current text contains. */
final class LostWords {
    private static final int MOST = 3;

    private LostWords() {}

    /** The files that contained them last, one for each entry. */
    static List<String> in(Site site, Language language, String words) {
        String phrase = PlainText.of(words);
        return site.entries().values().stream()
                .flatMap(entry -> last(entry, language, phrase).stream())
                .map(document -> document.position().path())
                .limit(MOST)
                .toList();
    }

    private static Optional<Document> last(Entry entry, Language language, String phrase) {
        return entry.published().stream()
                .flatMap(revision -> revision.document(language).stream())
                .filter(document -> texts(document).anyMatch(text -> PlainText.holds(PlainText.of(text), phrase)))
                .reduce((earlier, later) -> later);
    }

    private static Stream<String> texts(Document document) {
        return Stream.of(
                        Stream.of(document.heading().value(), document.title().value()),
                        document.aliases().stream().map(Located::value),
                        document.blocks().stream().map(Block::text))
                .flatMap(texts -> texts);
    }
}
