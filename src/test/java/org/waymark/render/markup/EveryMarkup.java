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
import org.waymark.testing.Trees;

/** The texts of the guide and of the test sites, broken ones too, each file read as Markdown. */
public final class EveryMarkup {
    private static final List<Path> FOLDERS = List.of(Path.of("content"), Path.of("src/test/resources"));

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
        return FOLDERS.stream()
                .flatMap(folder -> Trees.walk(folder).stream())
                .filter(file -> file.toString().endsWith(".md"))
                .map(file -> {
                    String text = Trees.text(file).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
                    return MarkdownReader.read(text, new LineMap(file.toString(), text), new Diagnostics());
                })
                .toList();
    }
}
