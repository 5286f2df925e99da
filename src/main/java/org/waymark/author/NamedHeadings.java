package org.waymark.author;

import java.util.ArrayList;
import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.PartNames;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.LinkSchemes;
import org.waymark.yaml.Fences;

/**
 * Writes the generated name of each unnamed heading into the text. Links to the heading then still work when a new
 * revision changes its words.
 */
final class NamedHeadings {
    private NamedHeadings() {}

    /** Adds names to the text of a file, front matter included. Line endings stay as they are. */
    static String in(String text) {
        String body = withoutFrontMatter(text.replace("\r\n", "\n"));
        List<Block> blocks = MarkdownReader.read(body, new LineMap("", body), LinkSchemes.ENTRIES, new Diagnostics())
                .blocks();
        List<String> names = PartNames.of(blocks);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int at = block.position().line() - 1;
            if (block.kind() == BlockKind.HEADING && block.name().isEmpty() && isPlain(lines.get(at))) {
                lines.set(at, named(lines.get(at), names.get(i)));
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isPlain(String line) {
        return line.stripLeading().startsWith("#") && !line.stripTrailing().endsWith("#");
    }

    private static String named(String line, String name) {
        String words = line.stripTrailing();
        return words + " {#" + name + "}" + (line.endsWith("\r") ? "\r" : "");
    }

    private static String withoutFrontMatter(String text) {
        int from = Fences.of(text).map(Fences::body).orElse(0);
        return text.substring(0, from).replaceAll("[^\n]", " ") + text.substring(from);
    }
}
