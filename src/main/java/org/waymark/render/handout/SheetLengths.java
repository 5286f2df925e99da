package org.waymark.render.handout;

import java.util.Map;
import org.waymark.i18n.Breaks;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Unit;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.text.TextWriter;

/** Says how long sheets of answers are. */
record SheetLengths(LanguageContext context) {
    String of(Sheet sheet) {
        int words = sheet.answers().stream()
                .mapToInt(answer -> sheet.isOfDetails() ? ofDetails(answer) : ofAnswer(answer))
                .sum();
        return context.messages()
                .text("print.length", Map.of("questions", sheet.answers().size(), "words", words));
    }

    private int ofAnswer(Entry answer) {
        Document shown = answer.shownIn(context.language()).document();
        return shown.openBlocks().stream()
                .mapToInt(block -> Breaks.count(block.text()))
                .sum();
    }

    /** As readers of the language see them: details that its translation lacks are in the source's words. */
    private int ofDetails(Entry answer) {
        return context.reading(answer).parts().stream()
                .filter(Unit::isThere)
                .map(TextWriter::shown)
                .filter(block -> block.kind() == BlockKind.DETAILS)
                .mapToInt(block -> Breaks.count(block.text()))
                .sum();
    }
}
