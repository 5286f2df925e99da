package org.waymark.history;

import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.NOWHERE;
import static org.waymark.model.Models.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.InlineNode;
import org.waymark.model.Language;
import org.waymark.model.Models;
import org.waymark.model.Revision;

/** Makes texts of paragraphs for tests: {@code "#name words"} is a named one. */
final class Texts {
    private Texts() {}

    static List<Block> blocks(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            boolean named = text.startsWith("#");
            int space = text.indexOf(' ');
            blocks.add(new Block(
                    BlockKind.PARAGRAPH,
                    "paragraph",
                    0,
                    named ? Optional.of(at(text.substring(1, space))) : Optional.empty(),
                    Models.paragraph(new InlineNode.Text(text)),
                    named ? text.substring(space + 1) : text,
                    NOWHERE));
        }
        return blocks;
    }

    static Document document(Language language, String... texts) {
        return Models.document(language, blocks(texts).toArray(Block[]::new));
    }

    /** A revision in force from the first day of a month. */
    static Revision revision(int number, Document... documents) {
        Map<Language, Document> byLanguage = new HashMap<>();
        for (Document document : documents) {
            byLanguage.put(document.language(), document);
        }
        return Models.revision(number, EN).with(byLanguage);
    }

    static Revision withdrawing(Revision of) {
        return new Revision(
                of.number(),
                of.draft(),
                of.effective(),
                of.change(),
                true,
                of.cites(),
                of.related(),
                EN,
                of.documents(),
                NOWHERE);
    }

    static LocalDate month(int number) {
        return LocalDate.of(2026, number, 1);
    }
}
