package org.waymark.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.i18n.QuoteStyle;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Markup;

/**
 * What a block says to a reader: its words and where its links lead. Two blocks with equal content are the same block, wherever
 * they stand, whatever they are called, and however a later version of this tool writes their HTML.
 */
record Content(BlockKind kind, int level, String text, List<String> links) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Content of(Block block) {
        return new Content(block.kind(), block.level(), QuoteStyle.plain(block.text()), links(block.markup()));
    }

    static List<Content> of(List<Block> blocks) {
        List<Content> contents = new ArrayList<>();
        blocks.forEach(block -> contents.add(of(block)));
        return contents;
    }

    /** The share of their words that two blocks have in common: 1 for the same words, 0 for none. */
    double share(Content other) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> first = words(text);
        List<String> second = words(other.text);
        first.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : second) {
            int left = counts.getOrDefault(word, 0);
            common += left > 0 ? 1 : 0;
            counts.put(word, left - 1);
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    static List<String> links(Markup markup) {
        return markup.references().stream()
                .map(reference -> reference.scheme().prefix()
                        + reference.target()
                        + (reference.fragment().isEmpty() ? "" : "#" + reference.fragment()))
                .toList();
    }
}
