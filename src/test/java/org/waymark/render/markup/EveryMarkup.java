package org.waymark.render.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Models;
import org.waymark.testing.Trees;

/** The texts of the test sites, broken ones too, each file read as Markdown. */
public final class EveryMarkup {
    private static final Path FOLDER = Path.of("src/test/resources");

    private EveryMarkup() {}

    /** All blocks, those of a file one after another. */
    public static List<Markup> blocks() {
        List<Markup> blocks = new ArrayList<>();
        for (MarkdownReader.Body body : bodies()) {
            body.blocks().stream().map(Block::markup).forEach(blocks::add);
        }
        return blocks;
    }

    /** All blocks and footnotes. */
    static List<Markup> all() {
        List<Markup> all = blocks();
        for (MarkdownReader.Body body : bodies()) {
            body.footnotes().stream().map(Footnote::markup).forEach(all::add);
        }
        return all;
    }

    private static List<MarkdownReader.Body> bodies() {
        return Trees.walk(FOLDER).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .map(file -> {
                    String text = Trees.text(file).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
                    return MarkdownReader.read(
                            text, new LineMap(file.toString(), text), Models.LINKS, new Diagnostics());
                })
                .toList();
    }
}
