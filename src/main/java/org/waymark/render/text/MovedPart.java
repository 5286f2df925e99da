package org.waymark.render.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.history.TranslatedText;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.Move;
import org.waymark.render.Link;

/**
 * A section to which blocks of the text have moved.
 *
 * @param ids the old names of the blocks, which still work as links
 */
public record MovedPart(List<String> ids, Link link) {

    /** The sections to which blocks of an entry have moved, in the order of its moves. */
    static List<MovedPart> of(TranslatedText reading, BlockLinks links) {
        Map<String, List<Move>> bySection = new LinkedHashMap<>();
        links.page()
                .site()
                .entry(reading.entry())
                .filter(entry -> isNewest(reading, entry))
                .ifPresent(entry -> entry.moves().stream()
                        .filter(move -> !entry.hasBlock(move.block().value()))
                        .forEach(move -> links.section(move.to().value())
                                .ifPresent(section -> bySection
                                        .computeIfAbsent(section.text(), key -> new ArrayList<>())
                                        .add(move))));
        return bySection.values().stream().map(moves -> of(moves, links)).toList();
    }

    /** True if this is the newest text. An older one still has its blocks. */
    private static boolean isNewest(TranslatedText reading, Entry entry) {
        return reading.latest().revision().number() == entry.latestRevision().number();
    }

    private static MovedPart of(List<Move> moves, BlockLinks links) {
        BlockId first = moves.get(0).to().value();
        return new MovedPart(
                moves.stream().map(move -> move.block().value()).toList(),
                links.block(first).orElseThrow());
    }
}
