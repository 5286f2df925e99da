package org.waymark.render.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.Move;
import org.waymark.render.Link;
import org.waymark.translation.TranslatedText;

/**
 * A section that has taken in blocks which the text had before.
 *
 * @param ids the old names of the blocks: they still lead on
 */
public record MovedPart(List<String> ids, Link link) {

    /** The sections that took blocks from the newest text of an entry, in the order in which its author names them. */
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

    /** An older text has its blocks still. */
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
