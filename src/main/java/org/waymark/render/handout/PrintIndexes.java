package org.waymark.render.handout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Unit;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.text.TextWriter;

/** Makes the page that lists everything to print. */
record PrintIndexes(PageContext page, List<Renderer> others) {

    String html() {
        Sheets sheets = new Sheets(page);
        Stream<PrintIndex.Sheet> ofGuide = Stream.of(named(page.messages().text("print.guide"), sheets.guide()));
        Stream<PrintIndex.Sheet> ofTopics = Stream.concat(sheets.topics().stream(), sheets.details().stream())
                .map(sheet -> named(sheet.heading(), sheet));
        return page.html(
                "print/index",
                new PrintIndex(
                        page.frame(FrameRequest.of(page.messages().text("nav.print"))),
                        Stream.of(ofGuide, ofTopics, ofOthers())
                                .flatMap(found -> found)
                                .toList()));
    }

    private PrintIndex.Sheet named(String name, Sheet sheet) {
        int words = sheet.answers().stream()
                .mapToInt(answer -> sheet.isOfDetails() ? wordsOfDetails(answer) : wordsOfAnswer(answer))
                .sum();
        return new PrintIndex.Sheet(
                page.href(sheet.place().apply(page.language())),
                name,
                page.messages()
                        .text(
                                "print.length",
                                Map.of("questions", sheet.answers().size(), "words", words)));
    }

    private int wordsOfAnswer(Entry answer) {
        Document shown = answer.shownIn(page.language()).document();
        return shown.openBlocks().stream().mapToInt(Block::words).sum();
    }

    /** The sheets as readers of the language see them: details that the translation lacks are in the source language. */
    private int wordsOfDetails(Entry answer) {
        return page.reading(answer).parts().stream()
                .filter(Unit::isThere)
                .map(TextWriter::shown)
                .filter(block -> block.kind() == BlockKind.DETAILS)
                .mapToInt(Block::words)
                .sum();
    }

    private Stream<PrintIndex.Sheet> ofOthers() {
        return others.stream()
                .flatMap(renderer -> renderer.sheets(page))
                .map(sheet -> new PrintIndex.Sheet(
                        page.href(sheet.target().address()), sheet.target().text(), sheet.about()));
    }
}
